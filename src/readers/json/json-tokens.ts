import type { Broken } from '../outline.js';

/** Told of the tokens of JSON and its kin, in order of place. */
export interface TokenTaker {
  readonly open: (bracket: '{' | '[') => void;
  /** Answers whether the bracket closes the one that is open. */
  readonly close: (bracket: '}' | ']') => boolean;
  readonly comma: () => void;
  readonly colon: () => void;
  /** A string without its quotes, or a bare word. */
  readonly text: (start: number, end: number, isQuoted: boolean) => void;
  readonly comment: (start: number, end: number) => void;
}

/**
 * Goes through a part of a text once. Not a library's scanner: none knows offsets, JSON5 and broken documents, and those that know
 * offsets take longer than all of the detection.
 * @returns where and why it ended too early
 */
export function readTokens(text: string, taker: TokenTaker, from: number, to: number): Broken | undefined {
  for (let at = from; at < to; ) {
    const character = text.charAt(at);
    switch (character) {
      case '{':
      case '[':
        taker.open(character);
        at++;
        break;
      case '}':
      case ']':
        if (!taker.close(character)) return { at, problem: 'a bracket that closes nothing' };
        at++;
        break;
      case ',':
        taker.comma();
        at++;
        break;
      case ':':
        taker.colon();
        at++;
        break;
      case '"':
      case "'": {
        const end = endOfString(text, at, to);
        if (end < 0) return { at, problem: 'a quote that nothing closes' };
        taker.text(at + 1, end, true);
        at = end + 1;
        break;
      }
      default:
        at = readRest(text, at, to, taker);
    }
  }
  return undefined;
}

/** Spaces, comments and bare words. */
function readRest(text: string, start: number, to: number, taker: TokenTaker): number {
  const code = text.charCodeAt(start);
  if (code <= 0x20 || code === 0xa0 || code === 0xfeff) return start + 1;
  const end = Math.min(to, endOfComment(text, start));
  if (end > start) {
    taker.comment(start, end);
    return end;
  }
  wordEnd.lastIndex = start + 1;
  const behind = Math.min(to, wordEnd.test(text) ? wordEnd.lastIndex - 1 : to);
  taker.text(start, behind, false);
  return behind;
}

const wordEnd = /[\s,:{}[\]"'/]/g;

/** The quote that closes the one at `open`. */
function endOfString(text: string, open: number, to: number): number {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at++;
  }
  return -1;
}

const backslash = '\\'.charCodeAt(0);

/** Where the comment that begins here is over; `start` itself where none does. */
function endOfComment(text: string, start: number): number {
  if (text[start] !== '/') return start;
  const next = text[start + 1];
  if (next !== '/' && next !== '*') return start;
  const end = next === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
  return end < 0 ? text.length : next === '/' ? end : end + 2;
}
