import { isBlocking } from '../model/gap.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report, Status } from '../model/report.js';
import { foldAlike } from './alike-gaps.js';
import { policyLines } from './policy-lines.js';
import { provisionsOf } from './provisions.js';
import { blockingFirst, withStatus } from './ranking.js';
import { findingCells, gapCells, type Source } from './summary-cells.js';
import { type Cell, pathCode, type TableLimits, table, text } from './summary-table.js';
import { clipped, prose } from './text-safety.js';
import { count, duration, grouped, place, sentence, size, tally, titlesOf } from './wording.js';

/*
 * The pieces that pages on GitHub are made of: the job summary and the comment. Each is Markdown that reads nothing of
 * the repository as markup.
 */

export interface PageOptions {
  readonly recognizers: readonly Recognizer[];
  /** Without it, places are not linked. */
  readonly source?: Source;
}

export const icon = ({ outcome, totals }: Report): string => {
  if (outcome === 'findings') return '❌';
  return outcome === 'incomplete' || totals.filesScanned === 0 ? '⚠️' : '✅';
};

export const figures = (report: Report): string => {
  const { failing, reported, suppressed } = tally(report);
  const { filesScanned, filesSkipped, subjects } = report.totals;
  const cells = [
    [failing, 'failing'],
    [reported, 'reported'],
    [suppressed, 'suppressed'],
    [subjects, subjects === 1 ? 'subject' : 'subjects'],
    [filesScanned, filesScanned === 1 ? 'file read' : 'files read'],
    [filesSkipped, 'skipped'],
  ] as const;
  const row = cells.map(([amount, label]) => `<td align="center"><strong>${grouped(amount)}</strong><br>${label}</td>`);
  return `<table>\n<tr>${row.join('')}</tr>\n</table>`;
};

const tableOf = <Item>(
  heads: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly Cell[],
  limits: TableLimits,
): string => {
  const { html, leftOut } = table(heads, items, cells, limits);
  return leftOut === 0 ? html : `${html}\n\n… and ${count(leftOut, 'more row')}, left out to keep this page readable.`;
};

export const folded = (title: string, body: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;

/** The findings of one status as a table in a frame; nothing when there are none. */
export const findingsTable = (
  report: Report,
  { recognizers, source }: PageOptions,
  status: Status,
  reason: string,
  limits: TableLimits,
  frame: (amount: string, body: string) => string,
): string | undefined => {
  const verdicts = withStatus(report.verdicts, status);
  if (verdicts.length === 0) return undefined;
  const heads = ['Severity', 'What', 'Where', reason];
  const cells = findingCells(titlesOf(recognizers), source, provisionsOf(report));
  return frame(count(verdicts.length, 'finding'), tableOf(heads, verdicts, cells, limits));
};

export const gapsTable = ({ gaps }: Report, limits: TableLimits): string | undefined => {
  if (gaps.length === 0) return undefined;
  const body = tableOf(['', 'File', 'Reason', 'What to know'], blockingFirst(foldAlike(gaps)), gapCells, limits);
  return folded(`${count(gaps.length, 'gap')}: not looked at, or not fully`, body);
};

/** By whose rules: what takes findings out of the count, or will, stands open. */
export const policySection = (report: Report): string | undefined => {
  const lines = policyLines(report);
  if (lines.length === 0) return undefined;
  const items = lines.map(({ path, line, text: said }) => {
    const where = path === undefined ? '' : `${pathCode(path, line)}: `;
    return `<li>${where}${text(said, 600)}</li>`;
  });
  const shown = items.filter((_, at) => lines[at]?.isProminent).slice(0, mostLines);
  const quiet = items.filter((_, at) => !lines[at]?.isProminent).slice(0, mostLines);
  return [
    ...(shown.length > 0 ? [`### By whose rules\n\n<ul>\n${shown.join('\n')}\n</ul>`] : []),
    ...(quiet.length > 0 ? [`<ul>\n${quiet.join('\n')}\n</ul>`] : []),
  ].join('\n\n');
};

const mostLines = 30;

/** What to write instead, by type, and what else is to be done. */
export const nextSteps = (report: Report, { recognizers }: PageOptions): string | undefined => {
  const failing = new Set(withStatus(report.verdicts, 'failing').map(({ finding }) => finding.entity));
  const advice = [...failing]
    .flatMap((entity) => recognizers.filter((recognizer) => recognizer.entity === entity))
    .slice(0, 5)
    .map(({ title, help }) => `- **${prose(title)}:** ${prose(sentence(clipped(help.instead, 400)))}`);
  const history =
    '- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell ' +
    'whoever answers for data protection.';
  const unread = '- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.';
  const todo = [...(failing.size > 0 ? [...advice, history] : []), ...(report.gaps.some(isBlocking) ? [unread] : [])];
  return todo.length > 0 ? `### What to do next\n\n${todo.join('\n')}` : undefined;
};

export const footer = ({ tool, totals, scope }: Report, more = ''): string => {
  const amount = `${size(totals.bytesScanned)} in ${duration(totals.durationMs)}`;
  return `<sub>${text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.${more}</sub>`;
};

export const joined = (sections: readonly (string | undefined)[]): string =>
  `${sections.filter((section) => section !== undefined).join('\n\n')}\n`;
