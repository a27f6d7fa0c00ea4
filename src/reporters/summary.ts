import type { Report } from '../model/report.js';
import { coverageSection } from './coverage.js';
import {
  figures,
  findingsTable,
  folded,
  footer,
  gapsTable,
  icon,
  joined,
  nextSteps,
  type PageOptions,
  policySection,
} from './page.js';
import { pie } from './summary-chart.js';
import type { TableLimits } from './summary-table.js';
import { headline, titlesOf } from './wording.js';

export interface SummaryOptions extends PageOptions {
  /** At most so many rows of findings that fail; the other tables hold half of it. */
  readonly maxRows?: number;
}

/** GitHub refuses a step's summary of more than 1 MiB; together the tables leave room for everything else. */
const failingBytes = 500_000;
const otherBytes = 120_000;

/** The report as GitHub's job summary in Markdown, what fails first, and under 1 MiB whatever was found. */
export const summary = (report: Report, options: SummaryOptions): string => {
  const { maxRows = 200 } = options;
  const many: TableLimits = { rows: maxRows, bytes: failingBytes };
  const few: TableLimits = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
  return joined([
    `## ${icon(report)} ${headline(report)}`,
    figures(report),
    policySection(report),
    findingsTable(report, options, 'failing', 'Why it counts', many, (_, body) => `### What fails\n\n${body}`),
    nextSteps(report, options),
    pie(report.verdicts, titlesOf(options.recognizers)),
    findingsTable(report, options, 'reported', 'Why it does not block', few, (amount, body) =>
      folded(`${amount} reported, not blocking`, body),
    ),
    findingsTable(report, options, 'suppressed', 'Why it is suppressed', few, (amount, body) =>
      folded(`${amount} suppressed`, body),
    ),
    coverageSection(report),
    gapsTable(report, few),
    footer(report),
  ]);
};
