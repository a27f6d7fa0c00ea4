import type { Dialect } from './dialect.js';

const backslash = '\\'.charCodeAt(0);

/** Where the quote stands that closes the string whose content begins at `from`; -1 where none does. */
export function closingQuote(
  text: string,
  from: number,
  end: number,
  quote: number,
  escapes: Dialect['backslash'],
): number {
  // Most strings are so short that a search by the engine takes longer to begin.
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) !== quote || isEscaped(text, from, at, quote, escapes)) continue;
    if (text.charCodeAt(at + 1) !== quote || at + 1 >= end) return at;
    at++;
  }
  return -1;
}

function isEscaped(text: string, from: number, at: number, code: number, escapes: Dialect['backslash']): boolean {
  if (escapes === 'plain' || text.charCodeAt(at - 1) !== backslash) return false;
  let first = at;
  while (first > from && text.charCodeAt(first - 1) === backslash) first--;
  if ((at - first) % 2 === 0) return false;
  if (escapes === 'escapes') return true;
  // `'C:\'` ends here, `'it\'s'` does not; of `'\''` the second quote is the last, of `'C:\''s'` neither.
  if (text.charCodeAt(at + 1) === code) return endsValue(text, at + 2);
  return !endsValue(text, at + 1);
}

/** Whether what stands here goes on after a string: another value, the end of the tuple, a keyword. */
function endsValue(text: string, at: number): boolean {
  behindValue.lastIndex = at;
  return behindValue.test(text);
}

const behindValue =
  /\s*(?:$|;|\)\s*(?:$|[,;)]|\w)|,\s*(?:$|[\d'"(+-]|null\b|default\b|true\b|false\b|\w{1,30}[('])|\b(?:and|or|where|from|as)\b)/iy;

/** Whether the letter at `at` may follow a quote: `'a'AS b`. Else an apostrophe stands where a quote was meant. */
export function isKeyword(text: string, at: number): boolean {
  keyword.lastIndex = at;
  return keyword.test(text);
}

const keyword =
  /(?:and|as|asc|at|between|by|collate|desc|do|else|end|escape|except|from|go|group|having|ilike|in|intersect|into|is|like|limit|not|on|or|order|over|returning|separator|then|uescape|union|values|when|where|with)\b/iy;

/**
 * Where a value ends that holds bare apostrophes, `'O'Brien'`, as people write it by hand; -1 where it is no such value,
 * because the quotes went out of step further up: then what reads as a string are the signs between two of them.
 */
export function behindApostrophe(text: string, from: number, close: number): number {
  const content = text.slice(from, Math.min(close, from + longestName));
  if (close - from > longestName || between.test(content)) return -1;
  for (let at = text.indexOf("'", close + 1); at >= 0 && at - from <= longestName; at = text.indexOf("'", at + 1)) {
    // `'it's, 'Jane'`: one quote is missing, and which one nobody can say.
    if (broken.test(text.slice(close, at))) return -1;
    if (endsTuplePart.test(text.slice(at + 1, at + 4))) return at;
  }
  return -1;
}

const longestName = 120;
const between = /^\s*(?:$|[,;()=|])|[(,=]\s*$|[\r\n]/;
const broken = /\n|[,(][ \t]*$/;
const endsTuplePart = /^\s{0,2}[,);]/;
