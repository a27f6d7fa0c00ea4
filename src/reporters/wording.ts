import type { Scope } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import { countSkipped, isBlocking } from '../model/gap.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report, Status, Verdict } from '../model/report.js';
import { clipped } from './text-safety.js';

/** How much of a masked value is shown: it is as long as the value, which can be a page. */
export const longestValue = 80;

/** `1 file`, `12,345 files`. */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${grouped(amount)} ${amount === 1 ? one : many}`;

/** `12,345`: loading the locale data for that takes as long as reading a hundred files. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A size for people, in powers of 1000: `512 B`, `52.1 kB`. */
export const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

/** A duration for people: `340 ms`, `2.4 s`. */
export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** One line that ends as a sentence does. */
export const sentence = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};

export type Titled = Pick<Recognizer, 'entity' | 'title'>;

/** Names an entity for people; one that no recognizer claims keeps its identifier. */
export const titlesOf = (
  recognizers: readonly Pick<Recognizer, 'entity' | 'title'>[],
): ((entity: string) => string) => {
  const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
  return (entity) => titles.get(entity) ?? entity;
};

/** Why a finding has its status: what keeps it from blocking, otherwise what speaks for it. */
export const why = ({ finding, status, because }: Verdict): string => {
  const evidence = finding.evidence.join('; ');
  return (status === 'failing' ? evidence : because) || evidence || 'its shape alone';
};

/** What was found, in a few words: `E-mail address a***@e*** under the label “email” at Sheet1!B7`. */
export const what = ({ finding }: Verdict, titleOf: (entity: string) => string): string => {
  const label = finding.label === undefined ? '' : ` under the label “${finding.label}”`;
  const cell = finding.cell === undefined ? '' : ` at ${finding.cell}`;
  const more = finding.occurrences === 1 ? '' : `, and ${others(finding)}`;
  return `${titleOf(finding.entity)} ${clipped(finding.masked, longestValue)}${label}${cell}${more}`;
};

/** The rest of what is one finding: `999 more in its column`. */
export const others = ({ occurrences, isRest }: Pick<Finding, 'occurrences' | 'isRest'>): string =>
  `${grouped(occurrences - 1)} more ${isRest ? 'of its kind in the file' : 'in its column'}`;

const places: Readonly<Record<Scope, string>> = {
  'added-lines': 'the lines that this change adds',
  'changed-files': 'the files that this change touches',
  all: 'the whole tree',
};

/** What the scan was asked to look at. */
export const place = (scope: Scope): string => places[scope];

/** How many findings have each status. */
export const tally = ({ verdicts }: Report): Readonly<Record<Status, number>> => {
  const having = (status: Status): number => verdicts.filter((verdict) => verdict.status === status).length;
  return { failing: having('failing'), reported: having('reported'), suppressed: having('suppressed') };
};

/** What is not read on purpose is told in the same breath as that the rest is clean. */
const leftOut = ({ gaps }: Report): string | undefined => {
  const files = countSkipped(gaps);
  return files === 0
    ? undefined
    : `${count(files, 'generated or vendored file')} ${files === 1 ? 'was' : 'were'} not read`;
};

const cleanHeadline = (report: Report): string => {
  const { failing, reported, suppressed } = tally(report);
  if (failing > 0) return `Within what is allowed: ${count(failing, 'finding')} may stand, and the check passes.`;
  const aside = suppressed > 0 ? `${count(suppressed, 'finding')} suppressed by the rules` : '';
  if (reported > 0) {
    return `Nothing blocks: ${count(reported, 'finding')} reported for information${aside === '' ? '' : `, ${aside}`}.`;
  }
  if (suppressed > 0) return `Nothing blocks: ${aside}.`;
  const left = leftOut(report);
  if (report.totals.filesScanned === 0) return `Nothing was scanned: ${left ?? 'no file had text to look at'}.`;
  return `No personal data found in ${count(report.totals.filesScanned, 'file')}${left === undefined ? '' : `; ${left}`}.`;
};

/** The outcome in one sentence. Only a scan that read what it was asked to read says that nothing was found. */
export const headline = (report: Report): string => {
  const unread = report.gaps.filter(isBlocking).length;
  switch (report.outcome) {
    case 'findings': {
      const { failing } = tally(report);
      const tail = unread > 0 ? ` The scan is incomplete as well: ${count(unread, 'gap')}.` : '';
      return `Personal data found: ${count(failing, 'finding')} ${failing === 1 ? 'fails' : 'fail'} this check.${tail}`;
    }
    case 'incomplete':
      if (unread === 0) {
        const subject = report.scope === 'all' ? 'the tree' : 'the change';
        return `Incomplete: no file could be read as text, so this scan cannot say that ${subject} is clean.`;
      }
      return `Incomplete: ${count(unread, 'gap')} left text unread, so this scan cannot say that it is clean.`;
    case 'clean':
      return cleanHeadline(report);
  }
};
