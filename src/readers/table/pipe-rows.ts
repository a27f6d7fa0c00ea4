import type { Span } from '../../model/position.js';

/** A line of a text, without its end. */
export interface Line extends Span {
  /** Where the next one begins. */
  readonly next: number;
}

/** The line that begins at `start`. */
export function lineAt(text: string, start: number, end: number): Line {
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
  }
  const isPair = text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
  return { start, end: at, next: Math.min(at + (isPair ? 2 : 1), end) };
}

/** The start of the line that holds an offset, or `from`, if that is behind it. */
export function startOfLine(text: string, offset: number, from: number): number {
  let at = offset;
  for (; at > from; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

const lineFeed = '\n'.charCodeAt(0);
const carriageReturn = '\r'.charCodeAt(0);

export interface RowShape {
  /** Cells that bars divide: `| a | b |`, `a | b`. */
  readonly isRow: boolean;
  /** A line drawn below a header or around a table: `|---|:-:|`, `+----+----+`, `----+----`, `├───┼───┤`. */
  readonly isRule: boolean;
  /** It begins with a bar. */
  readonly isFramed: boolean;
}

/** What a line is in a table that is drawn with characters. */
export function shapeOf(text: string, { start, end }: Span): RowShape {
  let bars = 0;
  let crossings = 0;
  let lines = 0;
  let others = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBar(code)) bars++;
    else if (code === plus || isBoxCorner(code)) crossings++;
    else if (code === dash || code === equals || isBoxLine(code)) lines++;
    else if (code !== colon && code !== space && code !== tab) others++;
  }
  const isRule = others === 0 && lines > 0 && bars + crossings > 0;
  return {
    isRule,
    isRow: !isRule && bars > 0,
    isFramed: bars > 0 && isBar(text.charCodeAt(behindSpaces(text, start))),
  };
}

function behindSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at++;
  return at;
}

/** What the cells of a row hold, without the spaces around it; `\|` is a character. Empty ones keep their place. */
export function cellsIn(text: string, { start, end }: Span): readonly Span[] {
  const line = trimmed(text, start, end);
  const cells: Span[] = [];
  const isFramed = isBar(text.charCodeAt(line.start));
  let from = isFramed ? line.start + 1 : line.start;
  for (let at = from; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (isBar(code)) {
      cells.push(plain(text, trimmed(text, from, at)));
      from = at + 1;
    }
  }
  // A bar at the end closes the last cell, and opens none.
  if (from < line.end || !isFramed) cells.push(plain(text, trimmed(text, Math.min(from, line.end), line.end)));
  return cells;
}

export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000;

/** Without the marks of Markdown around the whole: `**Jane**`, `` `jane` ``. */
function plain(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to - from > 2 && isMark(text.charCodeAt(from)) && text.charCodeAt(from) === text.charCodeAt(to - 1)) {
    from++;
    to--;
  }
  return { start: from, end: to };
}

const codes = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0));
const [bar = 0, plus = 0, dash = 0, equals = 0, colon = 0, space = 0, tab = 0, backslash = 0] = codes('|+-=: \t\\');
const marks = codes('*_`~"');
const isMark = (code: number): boolean => marks.includes(code);

/** Box drawing (U+2500–257F), as terminals print it. */
const isBar = (code: number): boolean => code === bar || code === 0x2502 || code === 0x2503 || code === 0x2551;
const isBoxLine = (code: number): boolean => code === 0x2500 || code === 0x2501 || code === 0x2550;
const isBoxCorner = (code: number): boolean => code > 0x2503 && code <= 0x257f && !isBoxLine(code) && !isBar(code);
