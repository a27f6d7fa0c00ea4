import { codeAt } from '../model/code-at.js';
import { labelEnd } from './label-end.js';
import { declares, lastWords, opensStatement, setBy, variableIn } from './label-names.js';

/** A label longer than this is prose. */
const maxLabel = 64;
/** A tag with more attributes than this is not looked through for its name. */
const maxTag = 200;

/**
 * The label that ends at the separator: a name, quoted or not, or the tag that a `>` closes. Begins at `from` or behind.
 * In code a name is one word, and what stands before it is a type.
 */
export function labelBefore(text: string, separator: number, from = 0, isCode = false): string | undefined {
  const sign = codeAt(text, separator);
  if (sign === greater && codeAt(text, separator - 1) !== equals) return tagBefore(text, separator, from);
  const end = labelEnd(text, separator);
  const last = codeAt(text, end - 1);
  if (last === doubleQuote || last === singleQuote || last === backtick) {
    return quotedBefore(text, end - 1, last, separator, from);
  }
  const name = wordsBefore(text, end, separator, from, isCode);
  return name !== undefined && sign === opening ? setBy(name) : name;
}

const [doubleQuote, singleQuote, backtick, backslash] = [0x22, 0x27, 0x60, 0x5c];
const [opening, colon, equals, greater] = [0x28, 0x3a, 0x3d, 0x3e];
/** By code, in ASCII: letters, digits and what joins them. */
const insideLabel = Array.from({ length: 128 }, (_, code) => /[\w$@ .'/-]/.test(String.fromCharCode(code)));

/** `asked ? "yes" : "…"`: what stands before the colon is the other answer. A question of prose has no space before its mark. */
function isAlternative(text: string, start: number, separator: number): boolean {
  if (codeAt(text, separator) !== colon) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  return before.includes('?') && /(?:\?|\s\?\s{1,4})$/.test(before);
}

function wordsBefore(text: string, end: number, separator: number, from: number, isCode: boolean): string | undefined {
  const start = wordsStart(text, end, from);
  if (start === end || end - start > maxLabel) return undefined;
  const words = text.slice(start, end);
  const before = codeAt(text, start - 1);
  if ((before === colon || before === equals) && codeAt(text, separator) === equals) {
    return isTyped(text, start, end, separator, isCode)
      ? labelBefore(text, start - 1, from, isCode)
      : variableIn(words);
  }
  if (isAlternative(text, words.startsWith(' ') ? start + 1 : start, separator)) return undefined;
  const name = lastWords(words);
  return isCode && name?.includes(' ') && declares(text, separator) ? variableIn(name) : name;
}

/** Looks back by character and not by a pattern, because this runs for every `:` and `=` of a text. */
function wordsStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && end - start <= maxLabel && isLabelCharacter(codeAt(text, start - 1))) start--;
  if (codeAt(text, start - 1) !== backslash || start <= from || end - start > maxLabel) return start;
  // A string writes the end of the line before as `\n`: `"SSN: …\nPhone: …"`.
  return /[nrt]\p{Alpha}/uy.test(text.slice(start, end)) ? start + 1 : start;
}

/** `email: string = "…"`; but not `std::email = "…"`, and in `user=jane email=…` the words before belong to another value. */
const isTyped = (text: string, start: number, end: number, separator: number, isCode: boolean): boolean =>
  text[start - 1] === ':' && text[start - 2] !== ':' && end < separator && !(isCode && opensStatement(text, start - 1));

const isLabelCharacter = (code: number): boolean =>
  code > 127 ? /[\p{Alpha}\p{M}’]/u.test(String.fromCharCode(code)) : insideLabel[code] === true;

function quotedBefore(
  text: string,
  end: number,
  quoteCode: number,
  separator: number,
  from: number,
): string | undefined {
  const quote = String.fromCharCode(quoteCode);
  // JSON inside a string literal escapes the quotes of its keys, `\"name\":`, and inside a cell of CSV doubles them.
  const isDoubled = text[end - 1] === quote;
  const closing = isDoubled || text[end - 1] === '\\' ? end - 1 : end;
  const label = text.slice(Math.max(from, closing - maxLabel), closing);
  const start = label.lastIndexOf(quote);
  if (start < 0 || isAlternative(text, closing - label.length + start, separator)) return undefined;
  const key = label.slice(start + 1);
  if (isDoubled && (label[start - 1] !== quote || /[,:]/.test(key))) return undefined;
  return key === '' || key.includes('\n') ? undefined : key;
}

function tagBefore(text: string, close: number, from: number): string | undefined {
  const before = text.slice(Math.max(from, close - maxTag), close);
  const open = before.lastIndexOf('<');
  if (open < 0) return undefined;
  const tag = before.slice(open + 1);
  // Of `<a::>` nothing is left behind the namespace.
  return /^[\p{IDS}_][\p{Alpha}\p{N}_.:-]*/u.exec(tag)?.[0].replace(/^.*:/, '') || undefined;
}
