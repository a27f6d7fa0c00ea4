import type { Report } from '../model/report.js';
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
import { link, type TableLimits } from './summary-table.js';
import { clipped } from './text-safety.js';
import { headline } from './wording.js';

export interface CommentOptions extends PageOptions {
  /** Tells the comments of several analyses of one pull request apart. */
  readonly category: string;
  /** The page of the run, where all findings stand. */
  readonly runUrl?: string;
}

/** GitHub takes 65,536 characters; the rest is for what stands around the tables. */
const longest = 65_536;
const failingRows: TableLimits = { rows: 25, bytes: 26_000 };
const otherRows: TableLimits = { rows: 10, bytes: 9000 };

/** The invisible line that a comment begins with and is found again by. */
export const commentMarker = (category: string): string =>
  `<!-- piicloak:${encodeURIComponent(clipped(category, 200)).replaceAll('--', '-%2D')} -->`;

/**
 * The report as a comment on the pull request, for its author: what, where, why it counts and what to write instead; at
 * most 65,536 characters. Once nothing fails any more, that earlier trouble is resolved.
 */
export const comment = (report: Report, options: CommentOptions, isThere: boolean): string => {
  const isResolved = isThere && report.outcome === 'clean' && report.totals.failing === 0;
  const told = isResolved
    ? '✅ Resolved: nothing that this pull request adds counts as personal data any more.'
    : `${icon(report)} ${headline(report)}`;
  const body = joined([
    `${commentMarker(options.category)}\n### ${told}`,
    findingsTable(report, options, 'failing', 'Why it counts', failingRows, (_, rows) => rows),
    nextSteps(report, options)?.replace('###', '####'),
    figures(report),
    policySection(report)?.replace('###', '####'),
    findingsTable(report, options, 'reported', 'Why it does not block', otherRows, (amount, rows) =>
      folded(`${amount} reported, not blocking`, rows),
    ),
    findingsTable(report, options, 'suppressed', 'Why it is suppressed', otherRows, (amount, rows) =>
      folded(`${amount} suppressed`, rows),
    ),
    gapsTable(report, otherRows),
    footer(report, seeRun(options)),
  ]);
  return clipped(body, longest);
};

const seeRun = ({ runUrl, source }: CommentOptions): string => {
  const commit = source === undefined ? '' : ` of ${source.sha.slice(0, 7)}`;
  const all = runUrl === undefined ? '' : ` All of it stands in ${link(runUrl, 'the job summary')}.`;
  return `${commit === '' ? '' : ` As${commit}.`}${all} This comment follows the pull request.`;
};
