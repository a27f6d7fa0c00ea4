import type { Broken } from '../outline.js';

/** Told of the tokens, in order of place; each may answer why it cannot be. */
export interface TokenTaker {
  /** A name or a number; an extension's name in brackets is a name, too. */
  readonly word: (start: number, end: number) => void;
  /** Without its quotes. */
  readonly string: (start: number, end: number) => void;
  /** `{`, `}`, `<`, `>`, `[`, `]`, `:`, `,` or `;`. Answers whether it may stand here. */
  readonly sign: (sign: string) => boolean;
  readonly comment: (start: number, end: number) => void;
}

/** Spaces, a comment, the name of an extension, a word, and what stands for itself. */
const token = /\s+|#[^\r\n]*|\[[A-Za-z_][\w./-]{0,200}\](?=\s{0,20}[:{<])|[^\s#{}<>[\]:,;"']+|[{}<>[\]:,;"']/y;

/** Goes through a text once. @returns where and why it ended too early */
export function readTokens(text: string, taker: TokenTaker): Broken | undefined {
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) {
    token.lastIndex = at;
    const end = token.test(text) ? token.lastIndex : at + 1;
    const first = text.charAt(at);
    const close = first === '"' || first === "'" ? closing(text, at, first) : end;
    if (close < 0) return { at, problem: 'a quote that nothing closes' };
    if (!take(text, at, close, taker)) return { at, problem: 'a bracket that closes nothing' };
    at = first === '"' || first === "'" ? close + 1 : end;
  }
  return undefined;
}

/** Answers whether the token may stand where it does. */
function take(text: string, start: number, end: number, taker: TokenTaker): boolean {
  const first = text.charAt(start);
  if (first === '"' || first === "'") taker.string(start + 1, end);
  else if (first === '#') taker.comment(start, end);
  else if (end - start === 1 && signs.has(first)) return taker.sign(first);
  else if (first.trim() !== '') taker.word(start, end);
  return true;
}

const signs = new Set('{}<>[]:,;');

/** Strings end on their line. */
function closing(text: string, open: number, quote: string): number {
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === quote) return at;
    else if (character === '\n') return -1;
  }
  return -1;
}
