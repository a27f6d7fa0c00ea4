import type { Language } from './languages.js';
import { character, createFinder, isOperand, matchAt, regex } from './lexemes.js';
import { createStrings } from './strings.js';
import type { TokenTaker } from './taker.js';
import { createTemplates } from './templates.js';

/** Goes over comments, regular expressions and literals. */
export interface Skipper {
  /** Where what begins here is over; `at` itself where it is code. */
  readonly skip: (at: number) => number;
  /** Told of each brace of the code, because one of them may end the code in a template. */
  readonly brace: (isOpening: boolean, at: number) => number;
}

/** Here-documents whose end is missing: more of them are not looked for. */
const mostUnended = 20;

export function createSkipper(text: string, language: Language, taker: TokenTaker): Skipper {
  const { lineComments, blockComments, longQuotes, quotes, rawString, heredoc } = language;
  const find = createFinder(text);
  const templates = createTemplates(text, taker);
  const endOfString = createStrings(text);
  /** Here-documents begin behind the line that names them. */
  let pending: string | undefined;
  let unended = 0;

  const literal = (open: number, start: number, end: number, behind: number): number => {
    taker.literal(open, start, end);
    return behind;
  };

  const comment = (at: number): number => {
    for (const [start, end] of blockComments) {
      if (!text.startsWith(start, at)) continue;
      const close = find(end, at + start.length);
      if (close >= 0) return close + end.length;
    }
    if (!lineComments.some((start) => text.startsWith(start, at))) return at;
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  };

  const long = (at: number): number => {
    for (const [start, end] of longQuotes) {
      if (!text.startsWith(start, at)) continue;
      const close = find(end, at + start.length);
      if (close >= 0) return literal(at, at + start.length, close, close + end.length);
    }
    return at;
  };

  /** Its opening begins before the quote. */
  const raw = (at: number): number => {
    if (!rawString) return at;
    let from = at - 1;
    while (text.charCodeAt(from) === hashSign) from--;
    const written = matchAt(rawString.opening, text, from);
    if (!written || from + written[0].length <= at) return at;
    const closing = rawString.closing(written[1] ?? '');
    const start = from + written[0].length;
    const close = find(closing, start);
    return close < 0 ? at : literal(from, start, close, close + closing.length);
  };

  const short = (at: number): number => {
    if (!quotes.includes(text.charAt(at))) return at;
    const end = endOfString(at, language.isMultiline === true && isOperand(text, at));
    return end < 0 ? at : literal(at, at + 1, end, end + 1);
  };

  /** `name <- "…"`, whose separator is no single character. */
  const arrow = (at: number): number => {
    if (text.charCodeAt(at + 1) !== dash) return at;
    taker.separator(at + 1);
    return at + 2;
  };

  const here = (at: number): number => {
    const name = heredoc && unended < mostUnended ? matchAt(heredoc, text, at)?.[1] : undefined;
    if (name === undefined) return at;
    pending = name;
    return text.charCodeAt(at + 1) === less ? at + 2 : at;
  };

  /** What the here-document that the line named holds: up to the line that is its name. */
  const document = (at: number): number => {
    const name = pending;
    pending = undefined;
    if (name === undefined) return at;
    const closing = new RegExp(`\\n[ \\t]*${name}\\b`, 'g');
    closing.lastIndex = at;
    const close = closing.exec(text);
    if (!close) {
      unended++;
      return at;
    }
    return literal(at, at + 1, Math.max(at + 1, close.index), close.index + close[0].length);
  };

  const mark = (at: number): number => {
    switch (text.charCodeAt(at)) {
      case backtick:
        return language.hasTemplates ? templates.begin(at + 1) : at;
      case singleQuote:
        return language.hasCharacters ? at + lengthAt(character, text, at) : at;
      case slash:
        return language.hasRegexes && isOperand(text, at) ? at + lengthAt(regex, text, at) : at;
      case less:
        return language.hasLeftArrows ? arrow(at) : here(at);
      case lineFeed:
        return document(at);
      default:
        return at;
    }
  };

  const steps = [comment, long, raw, short, mark];
  return {
    skip: (at) => {
      for (const step of steps) {
        const end = step(at);
        if (end > at) return end;
      }
      return at;
    },
    brace: templates.brace,
  };
}

const lengthAt = (pattern: RegExp, text: string, at: number): number => matchAt(pattern, text, at)?.[0].length ?? 0;

const [lineFeed, backtick, singleQuote, less, slash, hashSign, dash] = [0x0a, 0x60, 0x27, 0x3c, 0x2f, 0x23, 0x2d];
