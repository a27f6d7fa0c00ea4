import { skipSpaces } from './entry.js';

/** Without its quotes. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** A value behind `=`. */
export function valueAfterEquals(text: string, at: number, end: number, isInside: boolean): Value | undefined {
  let start = at + 1;
  if (text.charCodeAt(start) === greater) start++;
  // `key = value`; `key= next=value` is empty.
  if (text.charCodeAt(start) === space && (text.charCodeAt(at - 1) === space || start > at + 1)) start++;
  return quoted(text, start, end) ?? (isInside ? inBrackets(text, start, end) : words(text, start, end));
}

/** A value behind `: `. Running text may stand there; so much of it as could be a value. */
export function valueAfterColon(text: string, at: number, end: number, isInside: boolean): Value | undefined {
  const start = skipSpaces(text, at + 1, end);
  return quoted(text, start, end) ?? (isInside ? inBrackets(text, start, end) : phrase(text, start, end));
}

function quoted(text: string, open: number, end: number): Value | undefined {
  const isEscaped = text.charCodeAt(open) === backslash;
  const start = open + (isEscaped ? 2 : 1);
  const quote = text.charCodeAt(start - 1);
  if (quote !== doubleQuote && quote !== singleQuote && quote !== backtick) return undefined;
  const last = Math.min(end, start + longestQuoted);
  const closing = isEscaped ? escapedQuote(text, quote, start, last) : plainQuote(text, quote, start, last);
  if (closing < 0 || !isEnd(text.charCodeAt(closing + start - open))) return undefined;
  return { start, end: closing, isQuoted: true };
}

/** The quote that closes a string; -1 where none does. */
function plainQuote(text: string, quote: number, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at++;
  }
  return -1;
}

/** The backslash of the quote that closes a string within a string. */
function escapedQuote(text: string, quote: number, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === backslash && text.charCodeAt(at + 1) === quote) return at;
  }
  return -1;
}

const longestQuoted = 20_000;

/** A quote that closes a value has no letter behind it: `owner='O'Neill'` is none. */
const isEnd = (code: number): boolean => !(code >= 0x30 && code <= 0x39) && !(code >= 0x61 && code <= 0x7a);

/** Up to the space; and further where the next words begin with capitals as the first does: `name=Jane Roe logged in`. */
function words(text: string, start: number, end: number): Value | undefined {
  bare.lastIndex = start;
  if (!bare.test(text)) return undefined;
  let behind = Math.min(bare.lastIndex, end);
  if (opensObject(text, behind)) return undefined;
  if (text.charCodeAt(start) === plus) return { start, end: behindNumber(text, start, end), isQuoted: false };
  const isCapital = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return (code >= 0x41 && code <= 0x5a) || code > 0xbf;
  };
  for (let count = 0; count < 3 && isCapital(start); count++) {
    if (text.charCodeAt(behind) !== space || !isCapital(behind + 1)) break;
    bare.lastIndex = behind + 1;
    if (!bare.test(text) || bare.lastIndex > end || text.charCodeAt(bare.lastIndex) === equals) break;
    behind = bare.lastIndex;
  }
  return { start, end: trimmed(text, start, behind), isQuoted: false };
}

/** `phone=+1 415 555-0100` */
function behindNumber(text: string, start: number, end: number): number {
  number.lastIndex = start;
  return number.test(text) && number.lastIndex <= end ? number.lastIndex : Math.min(bare.lastIndex, end);
}

const number = /\+\d{1,15}(?:[ .-]?\(\d{1,5}\)|(?:[ .-]|(?<=\)))\d{1,15}){0,8}(?![\w:=])/y;

/** Up to the next `&key=`; an `=` within is what base64 and URLs have. */
const bare = /(?:[^\s,;|"'<>(){}[\]&]|&(?![\w.%[\]-]{1,64}=)){1,512}/y;
const opensObject = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x7b || code === 0x28 || code === 0x5b;
};

/** In `{name=Jane Roe, email=…}` and `{Name:Jane Roe Email:…}` a value may have spaces. */
function inBrackets(text: string, start: number, end: number): Value | undefined {
  member.lastIndex = start;
  if (!member.test(text)) return undefined;
  const behind = Math.min(member.lastIndex, end);
  if (opensObject(text, behind) && text.charCodeAt(behind) !== 0x28) return undefined;
  if (text.charCodeAt(behind) === 0x28 && text.charCodeAt(behind - 1) !== space) return undefined;
  return { start, end: trimmed(text, start, behind), isQuoted: false };
}

const member =
  /(?:[^\s,;|"<>(){}[\]&]|&(?![\w.%[\]-]{1,64}=)| (?!["'(]?[\p{IDS}_][\w.-]{0,63}["']?(?:[=:]|\s=))){1,512}/uy;

/** Up to a comma, a bracket or the next key; what is longer is a sentence. */
function phrase(text: string, start: number, end: number): Value | undefined {
  url.lastIndex = start;
  if (url.test(text)) return { start, end: Math.min(url.lastIndex, end), isQuoted: false };
  short.lastIndex = start;
  if (!short.test(text)) return undefined;
  const behind = Math.min(short.lastIndex, end);
  // The `email` of `in: email=…` is the next key.
  if (behind - start >= longest || opensObject(text, behind) || text.charCodeAt(behind) === equals) return undefined;
  return { start, end: trimmed(text, start, behind), isQuoted: false };
}

const url = /[a-z][a-z\d+.-]{1,15}:\/\/[^\s"'<>,;]+/y;
const longest = 80;
const short = /(?:[^\s,;|"<>(){}[\]=]| (?![\p{IDS}_][\w.-]{0,63}(?:=|: ))){1,80}/uy;

function trimmed(text: string, start: number, end: number): number {
  let behind = end;
  while (behind > start && text.charCodeAt(behind - 1) <= 0x20) behind--;
  return behind;
}

const [space, doubleQuote, singleQuote, plus, equals, greater, backslash, backtick] = [
  0x20, 0x22, 0x27, 0x2b, 0x3d, 0x3e, 0x5c, 0x60,
];
