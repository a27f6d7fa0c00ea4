import { isBlocking } from '../model/gap.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report, Status } from '../model/report.js';
import { blockingFirst, withStatus } from './ranking.js';
import { findingCells, gapCells, type Source } from './summary-cells.js';
import { pie } from './summary-chart.js';
import { type Cell, type TableLimits, table, text } from './summary-table.js';
import { clipped, prose } from './text-safety.js';
import { count, duration, grouped, headline, place, sentence, size, tally, titlesOf } from './wording.js';

export interface SummaryOptions {
  readonly recognizers: readonly Recognizer[];
  /** Without it, places are not linked. */
  readonly source?: Source;
  /** At most so many rows of findings that fail; the other tables hold half of it. */
  readonly maxRows?: number;
}

/** GitHub refuses a step's summary of more than 1 MiB; together the tables leave room for everything else. */
const failingBytes = 500_000;
const otherBytes = 120_000;

const icon = ({ outcome, totals }: Report): string => {
  if (outcome === 'findings') return '❌';
  return outcome === 'incomplete' || totals.filesScanned === 0 ? '⚠️' : '✅';
};

const figures = (report: Report): string => {
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

const folded = (title: string, body: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;

const nextSteps = (report: Report, recognizers: readonly Recognizer[]): string | undefined => {
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

const footer = ({ tool, totals, scope }: Report): string => {
  const amount = `${size(totals.bytesScanned)} in ${duration(totals.durationMs)}`;
  return `<sub>${text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.</sub>`;
};

/** The report as GitHub's job summary in Markdown, what fails first, and under 1 MiB whatever was found. */
export const summary = (report: Report, { recognizers, source, maxRows = 200 }: SummaryOptions): string => {
  const titleOf = titlesOf(recognizers);
  const few: TableLimits = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
  const findings = (
    status: Status,
    reason: string,
    limits: TableLimits,
    frame: (amount: string, body: string) => string,
  ): string | undefined => {
    const verdicts = withStatus(report.verdicts, status);
    if (verdicts.length === 0) return undefined;
    const heads = ['Severity', 'What', 'Where', reason];
    return frame(count(verdicts.length, 'finding'), tableOf(heads, verdicts, findingCells(titleOf, source), limits));
  };
  const gaps = (): string | undefined => {
    if (report.gaps.length === 0) return undefined;
    const body = tableOf(['', 'File', 'Reason', 'What to know'], blockingFirst(report.gaps), gapCells, few);
    return folded(`${count(report.gaps.length, 'gap')}: not looked at, or not fully`, body);
  };
  const sections = [
    `## ${icon(report)} ${headline(report)}`,
    figures(report),
    findings(
      'failing',
      'Why it counts',
      { rows: maxRows, bytes: failingBytes },
      (_, body) => `### What fails\n\n${body}`,
    ),
    nextSteps(report, recognizers),
    pie(report.verdicts, titleOf),
    findings('reported', 'Why it does not block', few, (amount, body) =>
      folded(`${amount} reported, not blocking`, body),
    ),
    findings('suppressed', 'Why it is suppressed', few, (amount, body) => folded(`${amount} suppressed`, body)),
    gaps(),
    footer(report),
  ];
  return `${sections.filter((section) => section !== undefined).join('\n\n')}\n`;
};
