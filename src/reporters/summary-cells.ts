import type { Finding, Severity } from '../model/finding.js';
import { type Gap, isBlocking } from '../model/gap.js';
import type { Verdict } from '../model/report.js';
import { type Cell, code, link, pathCode, text } from './summary-table.js';
import { uriPath } from './text-safety.js';
import { longestValue, others, why } from './wording.js';

type TitleOf = (entity: string) => string;

/** Where the scanned commit can be seen. */
export interface Source {
  /** `https://github.com`, or a server of one's own. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
}

/** Browsers and proxies refuse longer addresses, and a path can be made as long as that. */
const longestUrl = 2000;

const marks: Readonly<Record<Severity, string>> = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' };

const lines = (start: number, end: number): string => (start === end ? `#L${start}` : `#L${start}-L${end}`);

const where = ({ finding }: Verdict, source: Source | undefined): Cell => {
  const { path, startLine, endLine, cell } = finding;
  const shown = pathCode(path, startLine);
  const inner = cell === undefined ? shown : `${shown} ${text(cell, 60)}`;
  if (source === undefined || path.length > longestUrl) return inner;
  // `plain=1`: without it GitHub renders Markdown, CSV and notebooks, which have no lines to jump to.
  const target = `${uriPath(path)}?plain=1${lines(startLine, endLine)}`;
  const url = `${source.serverUrl}/${source.repository}/blob/${source.sha}/${target}`;
  return url.length > longestUrl ? inner : link(url, inner);
};

/** So many are told beside a finding; the tables of the packs have all. */
const mostProvisions = 2;

const touched = (provisions: readonly string[]): Cell => {
  if (provisions.length === 0) return '';
  const more = provisions.length - mostProvisions;
  const told = provisions.slice(0, mostProvisions).map((provision) => text(provision, 80));
  return `<br><sub>${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}</sub>`;
};

const what = (finding: Finding, titleOf: TitleOf): Cell => {
  const { entity, label, masked, occurrences } = finding;
  const under = label === undefined ? '' : ` under ${code(label, 60)}`;
  const more = occurrences === 1 ? '' : `<br>and ${others(finding)}`;
  return `${text(titleOf(entity), 80)}<br>${code(masked, longestValue)}${under}${more}`;
};

/** One finding: severity, kind with masked value and label, place, reason. */
export const findingCells =
  (titleOf: TitleOf, source: Source | undefined, provisionsOf: (verdict: Verdict) => readonly string[]) =>
  (verdict: Verdict): readonly Cell[] => {
    const { finding } = verdict;
    return [
      `${marks[finding.severity]}&nbsp;${finding.severity}`,
      what(finding, titleOf) + touched(provisionsOf(verdict)),
      where(verdict, source),
      text(why(verdict), 400),
    ];
  };

/** One gap: whether it leaves text unread, file, reason, advice. */
export const gapCells = (gap: Gap): readonly Cell[] => [
  isBlocking(gap) ? '⚠️ unread' : 'note',
  gap.path === undefined ? '' : pathCode(gap.path),
  gap.reason,
  text(gap.detail, 400),
];
