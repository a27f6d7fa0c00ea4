import pc from 'picocolors';
import type { Finding } from '../model/finding.js';
import { isBlocking } from '../model/gap.js';
import type { ClauseCoverage } from '../model/pack.js';
import type { Report, Verdict } from '../model/report.js';
import { foldAlike } from './alike-gaps.js';
import { policyLines } from './policy-lines.js';
import { foundIn, noPromise, tallied } from './provisions.js';
import { blockingFirst, withStatus } from './ranking.js';
import { clipped, visible } from './text-safety.js';
import {
  count,
  duration,
  headline,
  longestValue,
  others,
  place,
  size,
  type Titled,
  tally,
  titlesOf,
  why,
} from './wording.js';

export interface ConsoleOptions {
  readonly recognizers: readonly Titled[];
  readonly colour: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

const byFile = (verdicts: readonly Verdict[]): readonly (readonly Verdict[])[] => {
  const files = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const file = files.get(verdict.finding.path);
    if (file === undefined) files.set(verdict.finding.path, [verdict]);
    else file.push(verdict);
  }
  return [...files.values()];
};

const byPlace = ({ finding: a }: Verdict, { finding: b }: Verdict): number =>
  a.startLine - b.startLine || a.startColumn - b.startColumn;

const widest = (cells: readonly string[]): number => cells.reduce((width, cell) => Math.max(width, cell.length), 0);

const inBrackets = (finding: Finding): readonly string[] => {
  const more = finding.occurrences === 1 ? undefined : others(finding);
  const known = [finding.label, finding.cell, more].filter((part) => part !== undefined);
  return known.length > 0 ? [`(${known.join(', ')})`] : [];
};

const fileBlock = (
  verdicts: readonly Verdict[],
  titleOf: (entity: string) => string,
  colours: Colours,
): readonly string[] => {
  const tint = { critical: colours.red, high: colours.red, medium: colours.yellow, low: colours.cyan };
  const rows = [...verdicts].sort(byPlace).map((verdict) => {
    const { finding, status } = verdict;
    const fails = status === 'failing';
    return {
      fails,
      severity: finding.severity,
      where: visible(`${finding.path}:${finding.startLine}:${finding.startColumn}`),
      what: visible([titleOf(finding.entity), ...inBrackets(finding)].join(' ')),
      masked: visible(clipped(finding.masked, longestValue)),
      why: visible(`${fails ? '' : 'does not block: '}${why(verdict)}`),
    };
  });
  const widths = {
    where: widest(rows.map(({ where }) => where)),
    what: widest(rows.map(({ what }) => what)),
    masked: widest(rows.map(({ masked }) => masked)),
  };
  return rows.map((row) => {
    const severity = row.severity.padEnd('critical'.length);
    const columns = [
      row.where.padEnd(widths.where),
      row.fails ? tint[row.severity](severity) : severity,
      row.fails ? colours.bold(row.what.padEnd(widths.what)) : row.what.padEnd(widths.what),
      `${row.masked.padEnd(widths.masked)}  — ${row.why}`,
    ];
    return row.fails ? columns.join('  ') : colours.dim(columns.join('  '));
  });
};

const gapLines = ({ gaps }: Report, colours: Colours): readonly string[] => {
  if (gaps.length === 0) return [];
  const lines = blockingFirst(foldAlike(gaps)).map((gap) => {
    const text = visible(gap.path === undefined ? gap.detail : `${gap.path}: ${gap.detail}`);
    return isBlocking(gap) ? `  ${colours.red('unread')}  ${text}` : colours.dim(`  note    ${text}`);
  });
  return ['', colours.bold('What was not looked at, or not fully:'), ...lines];
};

const policyBlock = (report: Report, colours: Colours): readonly string[] => {
  const lines = policyLines(report);
  if (lines.length === 0) return [];
  const told = lines.map(({ isProminent, text, path, line }) => {
    const where = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
    const shown = visible(`${where}${text}`);
    return isProminent ? `  ${colours.yellow('policy')}  ${shown}` : colours.dim(`  note    ${shown}`);
  });
  return ['', colours.bold('By whose rules:'), ...told];
};

/** The names of some provisions say it all. */
const calledOf = ({ id, title }: ClauseCoverage): string => (id.endsWith(` ${title}`) ? id : `${id}  ${title}`);

/** Of each pack the provisions that findings touch: the rest is in the other formats. */
const packBlock = ({ coverage = [] }: Report, colours: Colours): readonly string[] => {
  if (coverage.length === 0) return [];
  const told = coverage.flatMap((pack) => [
    `  ${pack.name}: ${tallied(pack)}`,
    ...pack.clauses
      .filter(({ found }) => found > 0)
      .map((clause) => colours.dim(`    ${calledOf(clause)}: ${foundIn(clause)}`)),
  ]);
  return ['', colours.bold('What of the packs was touched:'), ...told, colours.dim(`  ${noPromise}`)];
};

const totals = (report: Report): string => {
  const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
  const { failing, reported, suppressed } = tally(report);
  const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
  const people = subjects > 0 ? `, about ${count(subjects, 'subject')}` : '';
  const read = `${count(filesScanned, 'file')} read (${size(bytesScanned)}), ${filesSkipped} skipped`;
  return `${found}${people}. ${read}, in ${duration(durationMs)}; looked at ${place(report.scope)}.`;
};

const tints = { findings: 'red', incomplete: 'yellow', clean: 'green' } as const;

/** What does not block is there for the curious, and must not push what does off the screen. */
const mostReported = 20;
/** Nobody reads more in a log. */
const mostFailing = 1000;

const moreFailing = (more: number, colours: Colours): readonly string[] =>
  more > 0 ? [colours.red(`${count(more, 'more failing finding')}: the JSON report lists all.`), ''] : [];

const moreReported = (more: number, colours: Colours): readonly string[] =>
  more > 0
    ? [
        colours.dim(
          `${count(more, 'more finding')} that ${more === 1 ? 'does' : 'do'} not block: --format json lists all.`,
        ),
        '',
      ]
    : [];

/**
 * The report for a terminal or a log, grouped by file. Of the findings that do not block it shows a few; suppressed
 * ones are only counted. Ends with a line feed.
 */
export const consoleText = (report: Report, { recognizers, colour }: ConsoleOptions): string => {
  const colours = pc.createColors(colour);
  const titleOf = titlesOf(recognizers);
  const reported = withStatus(report.verdicts, 'reported');
  const failing = withStatus(report.verdicts, 'failing');
  const shown = [...failing.slice(0, mostFailing), ...reported.slice(0, mostReported)];
  const nothingRead = report.outcome === 'clean' && report.totals.filesScanned === 0;
  const tint = colours[nothingRead ? 'yellow' : tints[report.outcome]];
  return [
    ...byFile(shown).flatMap((file) => [...fileBlock(file, titleOf, colours), '']),
    ...moreFailing(failing.length - mostFailing, colours),
    ...moreReported(reported.length - mostReported, colours),
    colours.bold(tint(headline(report))),
    totals(report),
    ...gapLines(report, colours),
    ...packBlock(report, colours),
    ...policyBlock(report, colours),
    '',
  ].join('\n');
};
