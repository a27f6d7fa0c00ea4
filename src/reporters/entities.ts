import type { MaskRule, Recognizer } from '../model/recognizer.js';
import { lawsOf } from './laws.js';

/** Every entity type as one JSON array, for programs. */
export const entityList = (recognizers: readonly Recognizer[]): string =>
  `${JSON.stringify(sorted(recognizers).map(described), null, 2)}\n`;

/** The same as a table for people: on by default or not, severity, country, laws, and a value that is nobody's. */
export function entityTable(recognizers: readonly Recognizer[]): string {
  const rows = sorted(recognizers)
    .map(described)
    .map((each) => [
      each.entity,
      each.default ? 'on' : 'off',
      each.severity,
      each.country ?? '',
      each.laws.join(', '),
      each.example,
      each.title,
    ]);
  const table = [['ENTITY', 'DEFAULT', 'SEVERITY', 'COUNTRY', 'LAWS', 'EXAMPLE', 'WHAT'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${table.map(line).join('\n')}\n`;
}

/** The same as a page of Markdown. */
export const entityPage = (recognizers: readonly Recognizer[]): string =>
  [
    '# Entity types',
    '',
    `${recognizers.length} types, of ${countries(recognizers)} countries. Those that are off are looked for when the input \`entities\` names them.`,
    'A number that could be many things becomes a finding only with a word or a label beside it.',
    '*Shown* is what a report leaves of a value that has eight letters and digits or more; of a shorter one it leaves nothing.',
    '',
    '| entity | what | country | default | severity | laws | shown |',
    '|---|---|---|---|---|---|---|',
    ...sorted(recognizers)
      .map(described)
      .map(
        (each) =>
          `| \`${each.entity}\` | ${each.title} | ${each.country ?? ''} | ${each.default ? 'on' : 'off'} | ${each.severity} | ${each.laws.join(', ')} | ${each.shown} |`,
      ),
    '',
  ].join('\n');

const countries = (recognizers: readonly Recognizer[]): number =>
  new Set(recognizers.flatMap(({ country }) => country ?? [])).size;

const described = (recognizer: Recognizer) => {
  const { entity, title, country, onRequest, severity, help, labels, mask } = recognizer;
  return {
    entity,
    title,
    ...(country === undefined ? {} : { country }),
    default: onRequest !== true,
    severity,
    laws: lawsOf(recognizer),
    shown: shownOf(mask),
    example: help.example,
    labels,
    help,
  };
};

/** In words: the first two, the last four. */
const shownOf = ({ keepFirst = 0, keepLast = 0 }: MaskRule): string =>
  [keepFirst > 0 ? `first ${keepFirst}` : '', keepLast > 0 ? `last ${keepLast}` : '']
    .filter((part) => part !== '')
    .join(', ') || 'nothing';

const sorted = (recognizers: readonly Recognizer[]): readonly Recognizer[] =>
  [...recognizers].sort((a, b) => (a.entity < b.entity ? -1 : 1));
