import { codeAt } from '../../model/code-at.js';
import { isEscapeLetter } from './boundary.js';
import { isAlphanumeric, isDigit, isLetter, isUpper } from './characters.js';

/** A maximal stretch of ASCII letters and digits. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** No letters in it. */
  readonly numeric: boolean;
}

/**
 * Groups that could be one number: `078-05-1120`, `GB29 NWBK 6016 …`, `(202) 555-0123`. Group `i` is followed by
 * `separators[i]`, except the last.
 */
export interface Run {
  readonly groups: readonly Group[];
  readonly separators: readonly string[];
  readonly end: number;
}

/** Long enough for every identifier that is written in groups; what is longer is a table of numbers. */
const maxGroups = 16;
/** Longer than any identifier we know: base64, hashes, minified code. Skipped whole. */
const maxGroupLength = 96;

/**
 * Where the group ends that holds the digit at `at`, if it is shorter than `shortest` and nothing may join it to another,
 * as most numbers of a program are: `[10, 24]`, `item2`. Zero for all others, and for what may be a year.
 */
export function endOfLone(text: string, at: number, shortest: number): number {
  let end = at + 1;
  while (isAlphanumeric(codeAt(text, end))) end++;
  let start = at;
  while (end - start < shortest && isAlphanumeric(codeAt(text, start - 1))) start--;
  if (end - start >= shortest || (end - start === yearLength && codeAt(text, start - 1) === space)) return 0;
  const isJoined =
    (mayJoin(codeAt(text, start - 1)) && !isApart(codeAt(text, start - 2))) ||
    (mayJoin(codeAt(text, end)) && !isApart(codeAt(text, end + 1)));
  return isJoined ? 0 : end;
}

const yearLength = 4;
const joining = Array.from({ length: 128 }, (_, code) => ' ().-/:\\'.includes(String.fromCharCode(code)));
const mayJoin = (code: number): boolean =>
  code < 128 ? joining[code] === true : code === 0xa0 || (code >= 0x2010 && code <= 0x2013);
/** Neither part of a group nor of what joins two. */
const isApart = (code: number): boolean => !isAlphanumeric(code) && !mayJoin(code);

/** The run that holds the digit at `at`. Cost is bounded by the run's own length. */
export function readRun(text: string, at: number): Run {
  const first = readGroup(text, groupStart(text, at));
  const lead = leadingLetters(text, first.start);
  const groups = lead ? [lead, first] : [first];
  const separators = lead ? [text.slice(lead.end, first.start)] : [];
  let { end } = first;
  while (groups.length < maxGroups) {
    const separator = readSeparator(text, end);
    if (separator === '') break;
    const next = readGroup(text, end + separator.length);
    if (!continues(text, next, separator)) break;
    separators.push(separator);
    groups.push(next);
    end = next.end;
  }
  return { groups, separators, end };
}

function groupStart(text: string, at: number): number {
  let start = at;
  while (at - start < maxGroupLength && isAlphanumeric(codeAt(text, start - 1))) start--;
  return isEscapeLetter(text, start) && start < at ? start + 1 : start;
}

function readGroup(text: string, start: number): Group {
  let end = start;
  let numeric = true;
  for (let code = codeAt(text, end); isAlphanumeric(code); code = codeAt(text, ++end)) numeric &&= isDigit(code);
  return { start, end, numeric };
}

/**
 * The `AB` of `AB 12 34 56 C` and the `APP` of `APP-456CV`: one or two letters, or up to four capitals, that a space or
 * dash joins to the first digits.
 */
function leadingLetters(text: string, first: number): Group | undefined {
  const end = first - 1;
  const separator = codeAt(text, end);
  if (separator !== space && separator !== dash && separator !== dot) return undefined;
  let start = end;
  const joins = (at: number): boolean => isAlphanumeric(codeAt(text, at)) && !isEscapeLetter(text, at);
  while (isLetter(codeAt(text, start - 1)) && joins(start - 1) && end - start < 5) start--;
  const length = end - start;
  if (length === 0 || length > 4 || joins(start - 1)) return undefined;
  return (length <= 2 && separator !== dot) || isCapitals(text, start, end)
    ? { start, end, numeric: false }
    : undefined;
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isUpper(codeAt(text, at))) return false;
  return true;
}

/** Parentheses around an area code with their spaces, or a dash between spaces. */
const longSeparator = / ?\( ?| ?\)[ .-]?| - /y;

function readSeparator(text: string, at: number): string {
  const code = codeAt(text, at);
  const following = codeAt(text, at + 1);
  if (isAlphanumeric(following)) return isSeparator(code, following) ? text.charAt(at) : '';
  if (code !== space && code !== opening && code !== closing) return '';
  longSeparator.lastIndex = at;
  const separator = longSeparator.exec(text)?.[0] ?? '';
  return isAlphanumeric(codeAt(text, at + separator.length)) ? separator : '';
}

const [space, opening, closing, dash, dot, colon, backslash] = [0x20, 0x28, 0x29, 0x2d, 0x2e, 0x3a, 0x5c];
const figureDash = 0x2012;

const isSeparator = (code: number, following: number): boolean =>
  code === colon ? isDigit(following) : mayJoin(code) && code !== backslash && code !== figureDash;

/** Groups without a digit go on only where identifiers have them: a bank code, a check letter, a hex pair. */
function continues(text: string, group: Group, separator: string): boolean {
  const length = group.end - group.start;
  if (length === 0) return false;
  let digits = false;
  let capitals = true;
  for (let at = group.start; at < group.end; at++) {
    const code = codeAt(text, at);
    digits ||= isDigit(code);
    capitals &&= isUpper(code) || isDigit(code);
  }
  return digits || length === 1 || (length <= 4 && (capitals || separator === '-' || separator === '.'));
}
