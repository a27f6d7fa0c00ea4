import type { Clause, Pack } from '../model/pack.js';
import { noPromise } from './provisions.js';
import { count } from './wording.js';

/** Packs as JSON, for programs. */
export const packList = (packs: readonly Pack[]): string => `${JSON.stringify(packs, null, 2)}\n`;

/** Every pack on a line, for people. */
export function packTable(packs: readonly Pack[]): string {
  const rows = packs.map(({ name, title, clauses }) => [name, String(clauses.length), String(typesOf(clauses)), title]);
  const all = [['PACK', 'PROVISIONS', 'TYPES', 'WHAT'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

const typesOf = (clauses: readonly Clause[]): number => new Set(clauses.flatMap(({ entities }) => entities)).size;

/** One pack with each of its provisions, for people. */
export const packText = ({ name, title, source, verified, clauses }: Pack): string =>
  [
    `${name}: ${title}`,
    `Source: ${source}`,
    `Citations: ${verified}`,
    '',
    ...clauses.flatMap(clauseLines),
    `Apply it in .piicloak.yml with “extends: ${name}”. ${noPromise}`,
    '',
  ].join('\n');

const clauseLines = ({ id, title, citation, entities, severity, cannot }: Clause): readonly string[] => [
  `${id}  ${title}`,
  `  ${citation}`,
  entities.length > 0 ? `  Looked for: ${entities.join(', ')}` : '  Cannot be checked in text.',
  ...(severity === undefined ? [] : [`  At least ${severity}.`]),
  ...(cannot === undefined ? [] : [`  ${cannot}`]),
  '',
];

/** All of them as a page of Markdown. */
export const packPage = (packs: readonly Pack[]): string =>
  [
    '# Packs',
    '',
    `${count(packs.length, 'pack')}, each the provisions of one law or standard and what a text scanner does about them. \`.piicloak.yml\` applies one by`,
    'its name, and several by a list of names:',
    '',
    '```yaml',
    'extends: hipaa-safe-harbor',
    '```',
    '',
    'All types that an applied pack names are looked for, those that are off by default as well, and beside what `entities`',
    'names. A pack may raise the severity of a type; of two packs the more severe holds. It changes neither mode nor',
    'threshold, and `overrides`, `suppress` and `fail-on` of the policy hold on top of it. The reports say of each finding',
    'which provisions it touches, and of each provision what was looked for and how much was found. Values that belong to',
    'nobody (reserved, published as examples, placeholders, machines) touch none.',
    '',
    noPromise,
    '',
    'The same in a terminal: `piicloak packs`, and `piicloak packs NAME`.',
    '',
    ...packs.flatMap(packSection),
  ].join('\n');

const packSection = ({ name, title, source, verified, clauses }: Pack): readonly string[] => [
  `## ${name}`,
  '',
  `${title}. ${source}.`,
  '',
  `How the citations were checked: ${verified}`,
  '',
  '| provision | what | looked for | at least | what text does not tell |',
  '|---|---|---|---|---|',
  ...clauses.map(
    ({ citation, title: what, entities, severity = '', cannot = '' }) =>
      `| ${citation} | ${what} | ${entities.map((entity) => `\`${entity}\``).join(' ') || 'nothing'} | ${severity} | ${cannot} |`,
  ),
  '',
];
