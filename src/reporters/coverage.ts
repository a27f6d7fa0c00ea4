import type { ClauseCoverage, PackCoverage } from '../model/pack.js';
import type { Report } from '../model/report.js';
import { folded } from './page.js';
import { foundIn, noPromise, tallied } from './provisions.js';
import { code, type TableLimits, table, text } from './summary-table.js';
import { count } from './wording.js';

/** The tables of all packs together: the summary is full of findings first. */
const mostBytes = 90_000;

/** For each pack a table of its provisions, folded; nothing where no pack is applied. */
export const coverageSection = ({ coverage = [] }: Report): string | undefined => {
  if (coverage.length === 0) return undefined;
  const limits: TableLimits = { rows: 60, bytes: mostBytes / coverage.length };
  return [...coverage.map((pack) => packSection(pack, limits)), noPromise].join('\n\n');
};

const heads = ['Provision', 'What', 'Looked for', 'Found', 'What text does not tell'];

function packSection(pack: PackCoverage, limits: TableLimits): string {
  const { html, leftOut } = table(heads, pack.clauses, cells, limits);
  const more =
    leftOut === 0 ? '' : `\n\n… and ${count(leftOut, 'more provision')}, left out to keep this page readable.`;
  return folded(
    `${text(pack.name, 80)}: ${tallied(pack)}`,
    `${text(pack.title, 200)}: ${text(pack.source, 300)}\n\n${html}${more}`,
  );
}

const cells = ({ id, title, entities, cannot = '', ...counts }: ClauseCoverage): readonly string[] => [
  text(id, 80),
  text(title, 200),
  entities.length === 0 ? 'nothing' : code(entities.join(', '), 300),
  foundIn({ entities, ...counts }),
  text(cannot, 400),
];
