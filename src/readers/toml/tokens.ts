import type { Span } from '../../model/position.js';

/** A quoted string, without its quotes. */
export interface Quoted extends Span {
  /** Behind its quote. */
  readonly behind: number;
  /** With escapes. */
  readonly isBasic: boolean;
}

/** The string that opens here, on one line or, between three quotes, on several; none where nothing closes it. */
export function quotedAt(text: string, open: number): Quoted | undefined {
  const quote = text.charAt(open);
  const isBasic = quote === '"';
  const isLong = text.startsWith(quote.repeat(3), open);
  const closing = isLong ? quote.repeat(3) : quote;
  const start = open + closing.length;
  let end = closingAt(text, start, closing);
  if (end < 0) return undefined;
  // Two quotes before the three that close belong to the text.
  while (isLong && text[end + 3] === quote) end++;
  return { start, end, behind: end + closing.length, isBasic };
}

function closingAt(text: string, start: number, closing: string): number {
  const isLong = closing.length > 1;
  for (let at = start; at < text.length && (isLong || text[at] !== '\n'); at++) {
    if (text.startsWith(closing, at)) return at;
    if (text[at] === '\\' && closing.startsWith('"')) at++;
  }
  return -1;
}

const bareKey = /[\p{Alpha}\p{N}_\-\ue000]+/uy;
const blanks = /[ \t]*/y;
const blanksAndLines = /[ \t\r\n]*/y;
const bareValue = /[^\s,#[\]{}]+(?: [0-9][^\s,#[\]{}]*)?/y;

const behind = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

export const skipBlanks = (text: string, at: number): number => behind(blanks, text, at);
export const skipLines = (text: string, at: number): number => behind(blanksAndLines, text, at);
/** A number, a date and a time, a word. */
export const skipBare = (text: string, at: number): number => behind(bareValue, text, at);

export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** A dotted key. */
export interface Keys {
  readonly names: readonly string[];
  readonly end: number;
}

export function keysAt(text: string, start: number): Keys | undefined {
  const names: string[] = [];
  for (let at = start; ; ) {
    const character = text[at];
    const quoted = character === '"' || character === "'" ? quotedAt(text, at) : undefined;
    const end = quoted ? quoted.behind : behind(bareKey, text, at);
    if (end === at) return undefined;
    names.push(quoted ? text.slice(quoted.start, quoted.end) : text.slice(at, end));
    const next = skipBlanks(text, end);
    if (text[next] !== '.') return { names, end: next };
    at = skipBlanks(text, next + 1);
  }
}
