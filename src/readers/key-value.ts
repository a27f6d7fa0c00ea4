import type { Span } from '../model/position.js';
import type { Field, Label, Wanted } from '../model/view.js';
import { labelBefore } from './label.js';

/** How far behind its label a value may begin: the second number of `phones: ["a", "b"]` still has one. */
const maxDistance = 100;
const maxValue = 200;

/**
 * The label of the value that begins at `offset`, on the same line: `"email": "…`, `user.email = …`, `<email>…`,
 * `email=…`, `E-mail: …`, `setEmail("…`, `email { "…`. Nothing before `from` is looked at.
 */
export function fieldAt(text: string, offset: number, from = 0, isCode = false): string | undefined {
  let behindSibling = false;
  const first = Math.max(from, offset - maxDistance);
  for (let at = offset - 1; at >= first; at--) {
    const code = text.charCodeAt(at);
    if (!isSign(code)) continue;
    // A value is not under the label of a sibling, `{"id": 1, "…`, but under that of its list.
    if (isSeparator(text, at)) return behindSibling ? undefined : labelBefore(text, at, from, isCode);
    if (endsField.has(code)) return undefined;
    if (code === comma) behindSibling = true;
    else if (code === bracket) behindSibling = false;
  }
  return undefined;
}

const codesOf = (characters: string): readonly number[] => Array.from(characters, (each) => each.charCodeAt(0));
const [lineFeed, space, comma, less, greater, bracket, brace] = [0x0a, 0x20, 0x2c, 0x3c, 0x3e, 0x5b, 0x7b];
const endsField = new Set(codesOf('\n;{}|<()]'));
/** What `fieldAt` heeds: most characters are none of these. */
const signs = Uint8Array.from({ length: 128 }, (_, code) =>
  /[:=>(){}\n;|<\],[]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isSign = (code: number): boolean => (code < 128 ? signs[code] === 1 : code === 0xff1a);

/** Every `label separator value` of a text whose label is wanted. In code only quoted values are data. */
export function* fieldsOf(text: string, wanted: Wanted, quotedOnly: boolean): Iterable<Field> {
  const whole = { start: 0, end: text.length };
  if (!wanted.next) return yield* fieldsIn(text, wanted, quotedOnly, whole);
  let done = 0;
  for (let word = wanted.next(text, 0); word >= 0; word = wanted.next(text, word)) {
    const end = endOfReach(text, word);
    for (let at = nextSeparator(text, Math.max(done, word), end); at >= 0; at = nextSeparator(text, at + 1, end)) {
      const field = fieldWith(text, at, whole, wanted, quotedOnly);
      if (field) yield field;
    }
    done = Math.max(done, end);
  }
}

/**
 * How far behind the end of a word of its label a separator may stand: on the same line, but for the `>` of a tag and what
 * follows the accessors of a property.
 */
function endOfReach(text: string, word: number): number {
  const last = Math.min(text.length, word + longestBefore);
  let isOpen = opensTag(text, word);
  for (let at = word; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed && !isOpen) return at;
    if (code === brace) isOpen = true;
  }
  return last;
}

/** Two names, their tag or brackets, and what parts them. */
const longestBefore = 300;

/** Whether a word stands in the name of a tag. */
function opensTag(text: string, word: number): boolean {
  const least = Math.max(0, word - longestTagName - 1);
  for (let at = word - 1; at >= least; at--) {
    const code = text.charCodeAt(at);
    if (code === less) return true;
    if (code <= space || code === greater) return false;
  }
  return false;
}

const longestTagName = 200;

/** The same of a part of a text, whose label may stand under another. */
export function* fieldsIn(
  text: string,
  wanted: Wanted,
  quotedOnly: boolean,
  within: Span,
  under?: Label,
): Iterable<Field> {
  for (let at = nextSeparator(text, within.start, within.end); at >= 0; at = nextSeparator(text, at + 1, within.end)) {
    const field = fieldWith(text, at, within, wanted, quotedOnly, under);
    if (field) yield field;
  }
}

/** The field whose separator stands at an offset. */
function fieldWith(
  text: string,
  at: number,
  within: Span,
  wanted: Wanted,
  quotedOnly: boolean,
  under?: Label,
): Field | undefined {
  if (!isSeparator(text, at)) return undefined;
  const name = labelBefore(text, at, within.start, quotedOnly);
  if (name === undefined) return undefined;
  const label = under ? { name, under: under.name } : { name };
  const value = wanted(label) ? valueAfter(text, at, within.end, quotedOnly && text[at] !== '>') : undefined;
  return value && { label, ...value };
}

/** A pattern skips faster, but looks on behind the end of a part: a long text without separators would cost its square. */
function nextSeparator(text: string, from: number, end: number): number {
  if (end === text.length) {
    separators.lastIndex = from;
    return separators.test(text) ? separators.lastIndex - 1 : -1;
  }
  for (let at = from; at < end; at++) if (isOpening(text.charCodeAt(at))) return at;
  return -1;
}

const separators = /[:：=>({]/g;
const opensValue = Uint8Array.from({ length: 128 }, (_, code) => (':=>({'.includes(String.fromCharCode(code)) ? 1 : 0));
const isOpening = (code: number): boolean => (code < 128 ? opensValue[code] === 1 : code === 0xff1a);

/**
 * `(` counts before a string literal only, `setName("…")`, and `{` around one. `==`, `:=` and `=>` count at their last character; `::`
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
    case '{':
      return isBlock(text, at);
    default:
      return false;
  }
}

/** A Ruby block that gives a string and no more, as factories write attributes: `email { "…" }`. No key stands there. */
function isBlock(text: string, at: number): boolean {
  if (text[at - 1] !== ' ' || !/\w/.test(text[at - 2] ?? '')) return false;
  block.lastIndex = at;
  return block.test(text);
}

const block = /\{ ?(?:"[^"\n]{1,200}"|'[^'\n]{1,200}') ?[}.]/y;

function valueAfter(text: string, separator: number, end: number, quotedOnly: boolean): Span | undefined {
  let start = behindBlanks(text, separator + 1);
  if (!quotedOnly) {
    start = behindBlanks(text, behindEmphasis(text, start));
    const marked = markedAt(text, start, end);
    if (marked) return marked;
  }
  opening.lastIndex = start;
  const quote = opening.exec(text)?.[0];
  if (quote !== undefined) return until(text, start + quote.length, end, (at) => text.startsWith(quote, at));
  if (quotedOnly) return undefined;
  return until(text, start, end, (at) => /[,;|<>{}()[\]"\t]/.test(text[at] ?? '') || endsBefore(text, at));
}

/** In a cell of CSV the quotes of a value are doubled. */
const opening = /""(?=[\p{Alpha}\p{N}])|\\?["'`]/uy;

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** The marks that close the emphasis of a label, as in Markdown: `**Name:** Jane Roe`. */
function behindEmphasis(text: string, at: number): number {
  if (text[at] !== '*' && text[at] !== '_') return at;
  closingMarks.lastIndex = at;
  return closingMarks.test(text) ? closingMarks.lastIndex : at;
}

const closingMarks = /(?:\*{1,3}|_{1,3})(?=[ \t])/y;

/** A value in emphasis, or the text of a link, as in Markdown: `Name: **Jane Roe**`, `Name: [Jane Roe](…)`. */
function markedAt(text: string, start: number, end: number): Span | undefined {
  const mark = text[start];
  if (mark !== '*' && mark !== '_' && mark !== '[') return undefined;
  marked.lastIndex = start;
  const [written, emphasis = '['] = marked.exec(text) ?? [];
  if (written === undefined || marked.lastIndex > end) return undefined;
  const closing = emphasis === '[' ? 2 : emphasis.length;
  return { start: start + emphasis.length, end: start + written.length - closing };
}

const marked = /(?:(\*{1,3}|_{1,2})(?=[^\s*_])[^\n*]{0,199}[^\s*_]\1|\[[^\s\][][^\][\n]{0,199}\]\()/y;

/**
 * An unquoted value ends before a gap, a comment, a line end that a string writes as `\n`, and the next label:
 * `first=Jane last=Roe`, `?first=Jane&last=Roe`.
 */
function endsBefore(text: string, at: number): boolean {
  valueEnd.lastIndex = at;
  return valueEnd.test(text);
}

const valueEnd = /(?: {2}| #| \/\/|\\{1,4}[nr]|[ &][\p{IDS}_][\p{Alpha}\p{N}_.-]{0,40}[=:])/uy;

/** From `start` to where `stops` answers, on one line, trimmed. */
function until(text: string, start: number, last: number, stops: (at: number) => boolean): Span | undefined {
  let end = start;
  while (end < last && end - start <= maxValue && text[end] !== '\n' && text[end] !== '\r' && !stops(end)) end++;
  const value = text.slice(start, end).trim();
  if (value === '' || end - start > maxValue) return undefined;
  const first = text.indexOf(value, start);
  return { start: first, end: first + value.length };
}
