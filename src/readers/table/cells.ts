/** How a table is written. Characters are given by their codes. */
export interface Dialect {
  /** -1 of a table with one column, whose rows nothing divides. */
  readonly delimiter: number;
  readonly quote: number;
  readonly newline: number;
  /** A backslash before a quote makes it a character, as MySQL and Spark write it. */
  readonly escapes: boolean;
  /** How many cells most rows have; 0 while that is not known. */
  readonly width: number;
  /** The text is a part of the file: what is open at its end may go on. */
  readonly isCut?: boolean;
  /** Of the text that is being read. */
  readonly unclosed?: Unclosed;
}

/** What a quote may be followed by that makes it none: where it stood last. */
interface Seen {
  inner: number;
  /** The last three, which is as many as count. */
  lineEnds: readonly number[];
}

/**
 * A stretch of a text in which no quote ends that is open at its beginning, and so none that opens within: it is not gone
 * through again from each of them. With what stands in it.
 */
interface Unclosed extends Seen {
  from: number;
  until: number;
}

const nothingUnclosed = (): Unclosed => ({ from: 0, until: 0, inner: -1, lineEnds: [] });

/** The dialect, to read one text from here on, row by row. */
export const remembering = (dialect: Dialect): Dialect => ({ ...dialect, unclosed: nothingUnclosed() });

/** Takes what a cell holds, without its quotes and the spaces around it, and its number in the row. */
export type TakeCell = (start: number, end: number, index: number) => void;

/**
 * Reads the row that begins at `start`; a quoted cell may hold line breaks (RFC 4180 §2.6).
 * @returns where the next row begins
 */
export function readRow(text: string, start: number, dialect: Dialect, take: TakeCell): number {
  const { delimiter } = dialect;
  const here = dialect.unclosed ? dialect : remembering(dialect);
  let at = start;
  for (let index = 0; ; index++) {
    at = readCell(text, at, index, here, take);
    if (at >= text.length) return text.length;
    at++;
    if (text.charCodeAt(at - 1) !== delimiter) return at;
  }
}

/** @returns where the delimiter or line end behind the cell stands */
function readCell(text: string, start: number, index: number, dialect: Dialect, take: TakeCell): number {
  const { delimiter, newline, quote } = dialect;
  const from = behindBlanks(text, start, dialect);
  const open = openingQuote(text, from, quote);
  const close = open < 0 ? -1 : closingQuote(text, open, dialect);
  if (close >= 0) {
    takeTrimmed(text, open + 1, close, index, take);
    return behindBlanks(text, close + 1, dialect);
  }
  if (dialect.isCut && open >= 0 && open + longestCell > text.length) return text.length;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === newline) break;
  }
  takeTrimmed(text, from, at, index, take);
  return at;
}

/** A quote begins a cell, in `5" pipe` it is an inch. `="0123"` keeps Excel from taking the zero away. */
function openingQuote(text: string, from: number, quote: number): number {
  const code = text.charCodeAt(from);
  if (code === quote) return from;
  return code === equals && text.charCodeAt(from + 1) === quote ? from + 1 : -1;
}

/** Longer than any cell that people fill: a quote that is still open then was none. */
const longestCell = 65_536;

/**
 * The quote that closes the one at `open`: one that the cell ends behind. Doubled ones are characters, and so is, by
 * mistake, one in the middle of a line. -1 where the quote at `open` is itself a character.
 */
function closingQuote(text: string, open: number, dialect: Dialect): number {
  const { quote, unclosed = nothingUnclosed() } = dialect;
  const limit = Math.min(text.length, open + longestCell);
  const seen: Seen = { inner: -1, lineEnds: [] };
  let isOwn = true;
  let at = open + 1;
  while (at < limit) {
    isOwn &&= text.charCodeAt(at) === quote;
    if (!isOwn) at = behindUnclosed(unclosed, at, open, seen);
    if (at < 0) return -1;
    const role = roleOf(text, at, dialect);
    if (role === 'closing' && !(breaksBehind(open, seen) > 2 && holdsRows(text, open, at, dialect))) return at;
    if (role === 'closing' || !goesOn(role, at, open, seen)) break;
    at += role === 'escape' ? 2 : 1;
  }
  Object.assign(unclosed, { from: open, until: at, ...seen });
  return -1;
}

/** Where to look on from `at`: behind the stretch that holds it, if one does; -1 where that makes the quote none. */
function behindUnclosed(unclosed: Unclosed, at: number, open: number, seen: Seen): number {
  if (at <= unclosed.from || at >= unclosed.until) return at;
  // Its own quotes pair otherwise than from where that one looked.
  if (seen.inner > open && breaksBehind(open, unclosed) > 0) return -1;
  if (unclosed.inner >= at) seen.inner = unclosed.inner;
  seen.lineEnds = unclosed.lineEnds;
  return unclosed.until;
}

const breaksBehind = (open: number, { lineEnds }: Seen): number => lineEnds.filter((at) => at > open).length;

/** Whether what is quoted from `open` on may hold this, behind what has been seen of it; then it is noted down. */
function goesOn(role: Role | undefined, at: number, open: number, seen: Seen): boolean {
  if (role === 'line end') {
    if (seen.inner > open) return false;
    seen.lineEnds = [at, ...seen.lineEnds.slice(0, 2)];
  } else if (role === 'inner') {
    if (breaksBehind(open, seen) > 0) return false;
    seen.inner = at;
  }
  return role !== 'opening';
}

type Role = 'line end' | 'escape' | 'closing' | 'opening' | 'inner';

/** What a character within quotes is, if it is more than itself: `escape` makes the next one a character. */
function roleOf(text: string, at: number, dialect: Dialect): Role | undefined {
  const { quote, newline, delimiter, escapes } = dialect;
  const code = text.charCodeAt(at);
  if (code === newline) return 'line end';
  if (code !== quote) return escapes && code === backslash ? 'escape' : undefined;
  if (text.charCodeAt(at + 1) === quote) return 'escape';
  if (endsCell(text, at + 1, dialect)) return 'closing';
  return text.charCodeAt(at - 1) === delimiter ? 'opening' : 'inner';
}

function endsCell(text: string, from: number, dialect: Dialect): boolean {
  const at = behindBlanks(text, from, dialect);
  const code = text.charCodeAt(at);
  return at >= text.length || code === dialect.delimiter || code === dialect.newline;
}

/** How many of the lines that a quote would swallow are looked at. */
const probedLines = 8;

/** Whether all lines within a quoted cell have as many cells as the table: the quote is a stray one, and they are rows. */
function holdsRows(text: string, open: number, close: number, { delimiter, newline, width }: Dialect): boolean {
  if (width < 2) return false;
  const lineBreak = String.fromCharCode(newline);
  let start = text.indexOf(lineBreak, open) + 1;
  for (let line = 0; line < probedLines; line++) {
    let cells = 1;
    let at = start;
    for (; at < close && text.charCodeAt(at) !== newline; at++) if (text.charCodeAt(at) === delimiter) cells++;
    // The last line goes on behind the quote.
    if (at >= close) return true;
    if (cells !== width) return false;
    start = at + 1;
  }
  return true;
}

/** Spaces of all sorts; a tab may be the delimiter. */
function behindBlanks(text: string, from: number, { delimiter, newline }: Dialect): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) || code === delimiter || code === newline) break;
  }
  return at;
}

export const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

function takeTrimmed(text: string, start: number, end: number, index: number, take: TakeCell): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  // `"=""0123"""`, a formula that is a quoted text.
  if (text.charCodeAt(from) === equals && to - from > 5 && text.startsWith('""', from + 1) && text.endsWith('""', to)) {
    from += 3;
    to -= 2;
  }
  take(from, to, index);
}

const equals = '='.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
