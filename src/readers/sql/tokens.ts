import type { Broken } from '../outline.js';
import type { Dialect } from './dialect.js';
import { behindApostrophe, closingQuote, isKeyword } from './strings.js';

/** `name` is a quoted identifier, `dollar` a string in dollar quotes. */
export type TokenKind = 'end' | 'word' | 'name' | 'string' | 'dollar' | 'number' | 'symbol';

/** A place in a text and the token before it. One object for all tokens, because a dump has millions of them. */
export interface Cursor {
  readonly text: string;
  readonly dialect: Dialect;
  /** Told of every comment. */
  readonly comment: (start: number, end: number) => void;
  /** Where reading stops: the end of the text, or of the function body. */
  readonly end: number;
  /** Behind the token. */
  at: number;
  kind: TokenKind;
  /** Where the token begins, with its quotes and the letter before them. */
  from: number;
  /** What it holds, without them. */
  start: number;
  stop: number;
  /** The code of a symbol or quote. */
  code: number;
  /** A string with backslash escapes. */
  hasEscapes: boolean;
  broken?: Broken;
}

export const createCursor = (
  text: string,
  dialect: Dialect,
  comment: Cursor['comment'],
  at = 0,
  end = text.length,
): Cursor => ({
  text,
  dialect,
  comment,
  end,
  at,
  kind: 'end',
  from: at,
  start: at,
  stop: at,
  code: 0,
  hasEscapes: false,
});

/** A cursor at the same place, which goes on by itself and tells nobody of comments. */
export const ahead = (cursor: Cursor): Cursor => ({ ...cursor, comment: () => undefined });

const codeOf = (character: string): number => character.charCodeAt(0);
const singleQuote = codeOf("'");
const doubleQuote = codeOf('"');
const backtick = codeOf('`');
const openBracket = codeOf('[');
const openBrace = codeOf('{');
const dollar = codeOf('$');
const dash = codeOf('-');
const plus = codeOf('+');
const slash = codeOf('/');
const star = codeOf('*');
const hash = codeOf('#');
const dot = codeOf('.');
const lineFeed = 10;
const carriageReturn = 13;

/** By code, in ASCII. Oracle and MySQL have `$` and `#` in names, and `@` begins variables. */
const isWordCode = Array.from({ length: 128 }, (_, code) => /[\w$#@]/.test(String.fromCharCode(code)));
const isWord = (code: number): boolean => code > 127 || isWordCode[code] === true;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Goes on to the next token, past spaces and comments. */
export function next(cursor: Cursor): Cursor {
  const at = behindSpace(cursor);
  const { text, end } = cursor;
  cursor.from = at;
  cursor.start = at;
  if (at >= end) return close(cursor, 'end', end, end);
  const code = text.charCodeAt(at);
  const isSigned = (code === dash || code === plus) && isDigit(text.charCodeAt(at + 1)) && !followsValue(cursor);
  cursor.code = code;
  cursor.hasEscapes = false;
  if (isDigit(code) || isSigned || (code === dot && isDigit(text.charCodeAt(at + 1)))) return number(cursor, at);
  switch (code) {
    case singleQuote:
      return string(cursor, at, cursor.dialect.backslash);
    case doubleQuote:
      return string(cursor, at, cursor.dialect.doubleQuotes === 'strings' ? 'escapes' : 'plain');
    case backtick:
    case openBracket:
      return quotedName(cursor, at);
    case openBrace:
      return template(cursor, at);
    case dollar:
      return dollarQuoted(cursor, at);
    default:
      return isWord(code) ? word(cursor, at) : close(cursor, 'symbol', at + 1, at + 1);
  }
}

/** Makes the token the next one again. */
export function back(cursor: Cursor): void {
  cursor.at = cursor.from;
}

export const isSymbol = (cursor: Cursor, code: number): boolean => cursor.kind === 'symbol' && cursor.code === code;

function close(cursor: Cursor, kind: TokenKind, stop: number, at: number): Cursor {
  cursor.kind = kind;
  cursor.stop = stop;
  cursor.at = at;
  return cursor;
}

function lose(cursor: Cursor, at: number, problem: string): Cursor {
  cursor.broken ??= { at, problem };
  return close(cursor, 'end', cursor.end, cursor.end);
}

/** Behind a value a sign is an operator. */
const followsValue = ({ kind, code }: Cursor): boolean =>
  kind === 'number' || kind === 'name' || (kind === 'symbol' && code === codeOf(')'));

function behindSpace(cursor: Cursor): number {
  const { text, end } = cursor;
  let { at } = cursor;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || code === 0xfeff) {
      at++;
      continue;
    }
    const behind = code === dash || code === slash || code === hash ? behindComment(cursor, at, code) : at;
    if (behind === at) return at;
    at = behind;
  }
  return end;
}

/** Behind the comment that begins here; `at` itself where none does. What MySQL runs, `/*!40000 …`, is none. */
function behindComment(cursor: Cursor, at: number, code: number): number {
  const { text, dialect, end } = cursor;
  const following = text.charCodeAt(at + 1);
  if (code === slash) {
    if (following !== star) return at;
    if (text[at + 2] === '!') return behindVersion(text, at + 3);
    const closing = text.indexOf('*/', at + 2);
    if (closing < 0 || closing >= end) return noted(cursor, at + 2, end, end);
    return noted(cursor, at + 2, closing, closing + 2);
  }
  if (code === dash) {
    if (following !== dash || (dialect.spacedDashes && text.charCodeAt(at + 2) > 32)) return at;
  } else if (!opensHashComment(cursor, at)) return at;
  const last = endOfLine(text, at, end);
  return noted(cursor, code === dash ? at + 2 : at + 1, last, last);
}

function noted(cursor: Cursor, start: number, stop: number, behind: number): number {
  cursor.comment(start, stop);
  return behind;
}

function behindVersion(text: string, at: number): number {
  let behind = at;
  while (isDigit(text.charCodeAt(behind))) behind++;
  return behind;
}

/** Elsewhere than in MySQL `#` begins names and operators. */
const opensHashComment = ({ text, dialect }: Cursor, at: number): boolean =>
  dialect.hashComments || (/[\s#]/.test(text.charAt(at + 1)) && (at === 0 || /[\r\n]/.test(text.charAt(at - 1))));

/** Where the line ends that holds `at`, LF, CRLF or CR. */
export function endOfLine(text: string, at: number, end: number): number {
  let last = at;
  for (; last < end; last++) {
    const code = text.charCodeAt(last);
    if (code === lineFeed || code === carriageReturn) break;
  }
  return last;
}

/** Also `0x4a616e65`, `1e-5` and `10.0.0.1`. */
function number(cursor: Cursor, from: number): Cursor {
  const { text, end } = cursor;
  let at = from + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isExponent = (code === dash || code === plus) && /\d[eE]/.test(text.slice(at - 2, at));
    if (!isWord(code) && code !== dot && !isExponent) break;
    at++;
  }
  return close(cursor, 'number', at, at);
}

/** Words before a quote that belong to the string: `N'…'`, `E'…'`, `_utf8'…'`; `Q'[…]'` is quoted in a way of its own. */
function word(cursor: Cursor, from: number): Cursor {
  const { text, end } = cursor;
  let at = from + 1;
  while (at < end && isWord(text.charCodeAt(at))) at++;
  const behind = text.charCodeAt(at);
  const length = at - from;
  if (behind === singleQuote && (length <= 2 || text[from] === '_')) return prefixed(cursor, from, at);
  if (behind === codeOf('&') && length === 1 && /u/i.test(text.charAt(from)) && text[at + 1] === "'") {
    return string(cursor, at + 1, 'plain');
  }
  return close(cursor, 'word', at, at);
}

function prefixed(cursor: Cursor, from: number, quote: number): Cursor {
  const prefix = cursor.text.slice(from, quote).toLowerCase();
  if (prefix === 'q' || prefix === 'nq') return alternativelyQuoted(cursor, quote);
  const { backslash } = cursor.dialect;
  return string(cursor, quote, prefix === 'e' ? 'escapes' : backslash);
}

/** Oracle's `q'[it's]'`. */
function alternativelyQuoted(cursor: Cursor, quote: number): Cursor {
  const { text, end } = cursor;
  const opening = text.charAt(quote + 1);
  const closing = text.indexOf(`${closers.get(opening) ?? opening}'`, quote + 2);
  if (closing < 0 || closing >= end) return lose(cursor, cursor.from, unclosedQuote);
  cursor.start = quote + 2;
  cursor.code = singleQuote;
  return close(cursor, 'string', closing, closing + 2);
}

const closers: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['(', ')'],
  ['<', '>'],
]);

/** Of a string that ends before a letter. */
export const quoteAmidValue = 'a quote amid a value';
export const unclosedQuote = 'a quote that nothing closes';

function string(cursor: Cursor, open: number, backslash: Dialect['backslash']): Cursor {
  const { text, end } = cursor;
  const code = text.charCodeAt(open);
  const isName = code === doubleQuote && cursor.dialect.doubleQuotes !== 'strings';
  cursor.code = code;
  cursor.start = open + 1;
  cursor.hasEscapes = backslash !== 'plain';
  let closing = closingQuote(text, open + 1, end, code, backslash);
  if (closing < 0) return lose(cursor, open, unclosedQuote);
  if (code === singleQuote && isLetter(text.charCodeAt(closing + 1)) && !isKeyword(text, closing + 1)) {
    closing = behindApostrophe(text, open + 1, closing);
    if (closing < 0 || closing >= end) return lose(cursor, open, quoteAmidValue);
  }
  return close(cursor, isName ? 'name' : 'string', closing, closing + 1);
}

const isLetter = (code: number): boolean => isWord(code) && code !== dollar && code !== hash;

/** What is longer is no name, and nor is what a line ends in. */
const longestName = 128;

/** `` `name` `` of MySQL, `[name]` of SQL Server; not the `[1]` and `['a']` of arrays. */
function quotedName(cursor: Cursor, open: number): Cursor {
  const { text } = cursor;
  const closing = text.charCodeAt(open) === backtick ? '`' : ']';
  const name = text.slice(open + 1, open + 1 + longestName);
  const length = name.indexOf(closing);
  const isArray = closing === ']' && (!/^[^\W\d]/u.test(name) || isWord(text.charCodeAt(open - 1)));
  if (length < 1 || isArray || /['"\r\n]/.test(name.slice(0, length))) {
    return close(cursor, 'symbol', open + 1, open + 1);
  }
  cursor.start = open + 1;
  return close(cursor, 'name', open + 1 + length, open + 2 + length);
}

/** How far the end of a template's tag is looked for. */
const longestTag = 4096;

/** `{{ … }}`, `{% … %}` and `{# … #}` are no SQL: whatever fills them in runs before. */
function template(cursor: Cursor, open: number): Cursor {
  const { text } = cursor;
  const closing = tags.get(text.slice(open, open + 2));
  const length = closing === undefined ? -1 : text.slice(open, open + longestTag).indexOf(closing);
  const behind = length < 0 ? open + 1 : Math.min(open + length + 2, cursor.end);
  return close(cursor, 'symbol', behind, behind);
}

const tags: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
]);

/** PostgreSQL's `$$ … $$` and `$tag$ … $tag$`; `$1` is a parameter. */
function dollarQuoted(cursor: Cursor, open: number): Cursor {
  const { text, end, dialect } = cursor;
  dollarTag.lastIndex = open;
  const tag = dialect.dollarQuotes ? dollarTag.exec(text)?.[0] : undefined;
  if (tag === undefined) return word(cursor, open);
  const closing = text.indexOf(tag, open + tag.length);
  if (closing < 0 || closing + tag.length > end) return lose(cursor, open, 'a dollar quote that nothing closes');
  cursor.start = open + tag.length;
  return close(cursor, 'dollar', closing, closing + tag.length);
}

const dollarTag = /\$(?:[\p{IDS}_][\p{Alpha}\p{N}_]{0,62})?\$/uy;
