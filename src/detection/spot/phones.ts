import { standsAlone } from './boundary.js';
import { candidate, type Emit } from './candidate.js';
import type { Run } from './runs.js';

/** ITU-T E.164 §6: at most 15 digits; the shortest national numbers worth reporting have 7. */
const minDigits = 7;
const maxDigits = 15;
/** `+33 (0) 6 39 98 00 01` has seven groups. What has more is a row of numbers. */
const maxGroups = 8;
/** What begins a number beside digits: `+49`, `(030)`, `+(1)`. */
const leadPattern = /(?:\+ ?\(?|\()$/;

/** Layouts of the North American Numbering Plan that mean a telephone number by themselves. */
const northAmerican = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}$/;

/**
 * Telephone numbers: the longest stretch of groups that may be dialled, from each place where one can begin.
 * Forms: `international`, `parenthesised` and `hyphenated`, `dotted`, `spaced` (North America), `national`, `solid`.
 */
export function spotPhones(text: string, run: Run, emit: Emit): void {
  for (let first = 0; first < run.groups.length; first++) {
    const group = run.groups[first];
    if (!group?.numeric || !canBegin(run.separators[first - 1])) continue;
    const start = group.start - leadLength(text, group.start);
    for (const end of endsFrom(run, first)) emitPhone(text, start, end, emit);
  }
}

/** A number begins a run, or stands behind a space or an opening parenthesis in one. */
const canBegin = (separator: string | undefined): boolean =>
  separator === undefined || /^ ?[ (]$|^ - $/.test(separator);

/** Where a number that begins with this group may end, longest first. */
function endsFrom({ groups, separators }: Run, first: number): number[] {
  const ends: number[] = [];
  let digits = 0;
  for (let at = first; at < Math.min(groups.length, first + maxGroups); at++) {
    const group = groups[at];
    if (!group?.numeric || (at > first && separators[at - 1] === ':')) break;
    digits += group.end - group.start;
    if (digits > maxDigits) break;
    if (digits >= minDigits) ends.push(group.end);
  }
  return ends.reverse();
}

/**
 * A day, with or without a time behind, and a dotted quad are written in digits and separators too, and some numbering
 * plan somewhere takes most of them.
 */
const somethingElse =
  /^(?:(?:(?:19|20)\d\d([-./]?)(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])|\d{1,2}([-./])\d{1,2}\2(?:19|20)\d\d)(?!\d)|\d{1,3}(?:\.\d{1,3}){3}$)/;

/** The minutes of a time, and the zone behind the seconds of a commit: `1617654321 +0200`. */
const restOfTime = /^(?::\d| [+-]\d{4}\b)/;

function emitPhone(text: string, start: number, end: number, emit: Emit): void {
  const international = text[start] === '+';
  // The boundary before a `+` is judged at the sign itself: `a+4930…` is arithmetic or an identifier.
  if (!standsAlone(text, start, end) || isSliceOfRow(text, start, end)) return;
  const written = text.slice(start, end);
  if (somethingElse.test(written) || restOfTime.test(text.slice(end, end + 6))) return;
  emit(candidate('phone', international ? 'international' : nationalForm(written), text, start, end));
}

/** `100 200 300 400`: numbers go on to both sides. */
const isSliceOfRow = (text: string, start: number, end: number): boolean =>
  /\d $/.test(text.slice(Math.max(0, start - 2), start)) && /^ \d/.test(text.slice(end, end + 2));

function nationalForm(written: string): string {
  if (/^\d+$/.test(written)) return 'solid';
  const match = northAmerican.exec(written);
  if (!match) return 'national';
  if (written.includes('(')) return 'parenthesised';
  if (match[1] === '-') return 'hyphenated';
  return match[1] === '.' ? 'dotted' : 'spaced';
}

function leadLength(text: string, start: number): number {
  return leadPattern.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}
