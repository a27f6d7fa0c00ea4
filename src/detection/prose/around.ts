import { codeAt } from '../../model/code-at.js';
import { lazily } from '../../model/lazily.js';
import { foldName } from './fold.js';
import { letters } from './letters.js';

/** How far is looked, in words and marks. */
const reach = 4;
/** Longer words are no cues. */
const maxLength = 24;

/**
 * The words and marks before a place, nearest last, folded; `\n` for the beginning of a line, after list marks and
 * quotation marks. Emphasis and quotes are skipped.
 */
export function before(text: string, start: number): string[] {
  const { isLetter } = letters();
  const tokens: string[] = [];
  let at = start;
  while (tokens.length < reach) {
    while (at > 0 && isSkipped(codeAt(text, at - 1))) at--;
    if (at === 0 || text[at - 1] === '\n') {
      tokens.unshift('\n');
      break;
    }
    let from = at;
    while (from > 0 && at - from < maxLength && (isLetter(codeAt(text, from - 1)) || isInner(text, from - 1))) from--;
    if (from === at) from = at - 1;
    tokens.unshift(foldName(text.slice(from, at)));
    at = from;
  }
  return tokens;
}

/** The words and marks after a place, nearest first, folded; `\n` for the end of the line. */
export function after(text: string, end: number): string[] {
  const { isLetter } = letters();
  const tokens: string[] = [];
  let at = end;
  while (tokens.length < reach) {
    while (at < text.length && isSkipped(codeAt(text, at))) at++;
    if (at >= text.length || text[at] === '\n') {
      tokens.push('\n');
      break;
    }
    let to = at;
    while (to - at < maxLength && (isLetter(codeAt(text, to)) || (to > at && isInner(text, to)))) to++;
    if (to === at) to = at + 1;
    tokens.push(foldName(text.slice(at, to)));
    at = to;
  }
  return tokens;
}

/** The longest phrase of a table with which the words before a place end. */
export function phraseBefore<Value>(tokens: readonly string[], table: ReadonlyMap<string, Value>): Value | undefined {
  const words = tokens.join(' ');
  let from = 0;
  for (const token of tokens) {
    const value = table.get(words.slice(from));
    if (value !== undefined) return value;
    from += token.length + 1;
  }
  return undefined;
}

/** The longest phrase of a table with which the words after a place begin. */
export function phraseAfter<Value>(tokens: readonly string[], table: ReadonlyMap<string, Value>): Value | undefined {
  const words = tokens.join(' ');
  let to = words.length;
  for (let last = tokens.length - 1; last >= 0; last--) {
    const value = table.get(words.slice(0, to));
    if (value !== undefined) return value;
    to -= (tokens[last]?.length ?? 0) + 1;
  }
  return undefined;
}

/** Spaces, emphasis, quotes, marks of quotations and lists; `[` of a link. */
const skipped = new Set([...' \t\r\u00a0*"“”„«»[]>'].map((character) => character.charCodeAt(0)));
const isSkipped = (code: number): boolean => skipped.has(code);

/** The apostrophe or the hyphen of a word. */
const isInner = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’' || text[at] === '-') &&
  letters().isLetter(codeAt(text, at - 1)) &&
  letters().isLetter(codeAt(text, at + 1));

/** The words around a stretch, read when somebody asks. */
export interface Around {
  readonly before: () => readonly string[];
  readonly after: () => readonly string[];
}

export const aroundOf = (text: string, start: number, end: number): Around => ({
  before: lazily(() => before(text, start)),
  after: lazily(() => after(text, end)),
});
