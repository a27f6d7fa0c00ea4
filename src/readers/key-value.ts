import type { Field } from '../model/view.js';

/** A label longer than this is prose. */
const maxLabel = 64;
/** How far behind its label a value may begin: the second number of `phones: ["a", "b"]` still has one. */
const maxDistance = 100;
const maxValue = 200;

/**
 * The label of the value that begins at `offset`, on the same line: `"email": "…`, `user.email = …`, `<email>…`,
 * `email=…`, `E-mail: …`, `setEmail("…`.
 */
export function fieldAt(text: string, offset: number): string | undefined {
  let behindSibling = false;
  for (let at = offset - 1; at >= Math.max(0, offset - maxDistance); at--) {
    const character = text[at] ?? '';
    // A value is not under the label of a sibling, `{"id": 1, "…`, but under that of its list.
    if (isSeparator(text, at)) return behindSibling ? undefined : labelBefore(text, at);
    if (character === ',') behindSibling = true;
    if (character === '[') behindSibling = false;
    if (endsField.has(character)) return undefined;
  }
  return undefined;
}

const endsField = new Set('\n;{}|<()]');

/** Every `label separator value` of a text whose label is wanted. In code only quoted values are data. */
export function* fieldsIn(text: string, wanted: (label: string) => boolean, quotedOnly: boolean): Iterable<Field> {
  const separators = /[:：=>(]/g;
  while (separators.test(text)) {
    const at = separators.lastIndex - 1;
    if (!isSeparator(text, at)) continue;
    const label = labelBefore(text, at);
    if (label === undefined || !wanted(label)) continue;
    const value = valueAfter(text, at, quotedOnly && text[at] !== '>');
    if (value) yield { label, ...value };
  }
}

/**
 * `(` counts before a string literal only: `setName("…")`. `==`, `:=` and `=>` count at their last character; `::`
 * names a member and never counts. Chinese and Japanese have a colon of their own.
 */
function isSeparator(text: string, at: number): boolean {
  const next = text[at + 1];
  switch (text[at]) {
    case ':':
      return next !== ':' && text[at - 1] !== ':' && next !== '=' && !(next === '/' && text[at + 2] === '/');
    case '：':
      return true;
    case '=':
      return next !== '=' && next !== '>';
    case '>':
      return text[at - 1] !== '-';
    case '(':
      return next === '"' || next === "'" || next === '`';
    default:
      return false;
  }
}

function labelBefore(text: string, separator: number): string | undefined {
  if (text[separator] === '>' && text[separator - 1] !== '=') return tagBefore(text, separator);
  const end = labelEnd(text, separator);
  const last = text.charCodeAt(end - 1);
  if (last === doubleQuote || last === singleQuote || last === backtick) {
    return quotedBefore(text, end - 1, last, separator);
  }
  return wordsBefore(text, end, separator);
}

const [doubleQuote = 0, singleQuote = 0, backtick = 0, closingBracket = 0] = codes('"\'`]');
const betweenLabelAndSeparator = new Set(codes(' \t=:!?'));
const insideLabel = new Set(codes("_$@ .'’/-"));

/** Where the label ends: before the spaces, the first characters of `:=`, `=>`, `?:` and the bracket of `row["email"]`. */
function labelEnd(text: string, separator: number): number {
  let end = separator;
  while (separator - end < 8 && betweenLabelAndSeparator.has(text.charCodeAt(end - 1))) end--;
  return text.charCodeAt(end - 1) === closingBracket ? end - 1 : end;
}

/** `asked ? "yes" : "…"`: what stands before the colon is the other answer. A question of prose has no space before its mark. */
const isAlternative = (text: string, start: number, separator: number): boolean =>
  text[separator] === ':' && /(?:\?|\s\?\s{1,4})$/.test(text.slice(Math.max(0, start - 6), start));

/** Looks back by character and not by a pattern, because this runs for every `:` and `=` of a text. */
function wordsBefore(text: string, end: number, separator: number): string | undefined {
  let start = end;
  while (end - start <= maxLabel && isLabelCharacter(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > maxLabel) return undefined;
  const words = text.slice(start, end);
  const before = text[start - 1];
  if (text[separator] === '=' && (before === ':' || before === '=')) {
    // `email: string = "…"` has a type there; in `user=jane email=…` the words before the last belong to the value before.
    return before === ':' && end < separator
      ? labelBefore(text, start - 1)
      : lastWords(words.slice(words.lastIndexOf(' ')));
  }
  return isAlternative(text, words.startsWith(' ') ? start + 1 : start, separator) ? undefined : lastWords(words);
}

const isLabelCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  insideLabel.has(code) ||
  (code > 127 && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)));

/** Prose before a colon ends in its label: `please contact the Patient name: …`. */
function lastWords(label: string): string | undefined {
  const words = label.trim().split(/ +/);
  // What stands before a number is no part of the label, and the number may be somebody's.
  const first = words.findLastIndex((word) => /^[^\p{L}]*$/u.test(word)) + 1;
  const last = words.slice(Math.max(first, words.length - longestLabelWords)).filter((word) => !declarations.has(word));
  return last.length === 0 ? undefined : last.join(' ');
}

const longestLabelWords = 4;
/** Keywords before a variable's name. */
const declarations = new Set('const export final let private public static string String val var'.split(' '));

function codes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

function quotedBefore(text: string, end: number, quoteCode: number, separator: number): string | undefined {
  const quote = String.fromCharCode(quoteCode);
  // JSON inside a string literal escapes the quotes of its keys: `\"name\":`.
  const escaped = text[end - 1] === '\\';
  const closing = escaped ? end - 1 : end;
  const label = text.slice(Math.max(0, closing - maxLabel), closing);
  const start = label.lastIndexOf(quote);
  if (start < 0 || isAlternative(text, closing - label.length + start, separator)) return undefined;
  const key = label.slice(start + 1);
  return key === '' || key.includes('\n') ? undefined : key;
}

function tagBefore(text: string, close: number): string | undefined {
  const before = text.slice(Math.max(0, close - maxDistance * 2), close);
  const open = before.lastIndexOf('<');
  if (open < 0) return undefined;
  const tag = before.slice(open + 1);
  return /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(tag)?.[0].replace(/^.*:/, '');
}

interface Value {
  readonly start: number;
  readonly end: number;
}

function valueAfter(text: string, separator: number, quotedOnly: boolean): Value | undefined {
  let start = separator + 1;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const opening = /\\?["'`]/y;
  opening.lastIndex = start;
  const quote = opening.exec(text)?.[0];
  if (quote !== undefined) return until(text, start + quote.length, (at) => text.startsWith(quote, at));
  if (quotedOnly) return undefined;
  return until(text, start, (at) => /[,;|<>{}()[\]"\t]/.test(text[at] ?? '') || endsBefore(text, at));
}

/** An unquoted value ends before a gap, a comment and the next label: `first=Jane last=Roe`, `?first=Jane&last=Roe`. */
function endsBefore(text: string, at: number): boolean {
  valueEnd.lastIndex = at;
  return valueEnd.test(text);
}

const valueEnd = /(?: {2}| #| \/\/|[ &][\p{L}_][\p{L}\p{N}_.-]{0,40}[=:])/uy;

/** From `start` to where `stops` answers, on one line, trimmed. */
function until(text: string, start: number, stops: (at: number) => boolean): Value | undefined {
  let end = start;
  while (end < text.length && end - start <= maxValue && text[end] !== '\n' && text[end] !== '\r' && !stops(end)) end++;
  const value = text.slice(start, end).trim();
  if (value === '' || end - start > maxValue) return undefined;
  const first = text.indexOf(value, start);
  return { start: first, end: first + value.length };
}
