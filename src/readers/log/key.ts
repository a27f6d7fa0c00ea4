/** The name before a separator. */
export interface Key {
  readonly name: string;
  /** Where it begins, with its quote. */
  readonly start: number;
}

const longest = 64;

/** Of `user=` the user: one word, or what stands in quotes. `=>`, `:=` and `==` are taken for `=`. */
export function equalsKeyBefore(text: string, at: number, from: number): Key | undefined {
  const next = text.charCodeAt(at + 1);
  if (next === equals) return undefined;
  let end = at;
  while (end > from && isJoint(text.charCodeAt(end - 1))) end--;
  return quotedKey(text, end, from) ?? wordKey(text, end, from);
}

/** Of `key: ` the key, of `Client IP: ` both words. Within brackets no space is needed: Go writes `{Name:Jane}`. */
export function colonKeyBefore(text: string, at: number, from: number, isInside: boolean): Key | undefined {
  const next = text.charCodeAt(at + 1);
  if (next === colon || next === slash || next === equals) return undefined;
  const quoted = quotedKey(text, at, from);
  if (quoted) return quoted;
  if (!isInside && next !== space) return undefined;
  const last = wordKey(text, at, from);
  return last && next === space ? withWordsBefore(text, last, at, from) : last;
}

function quotedKey(text: string, end: number, from: number): Key | undefined {
  const quote = text.charCodeAt(end - 1);
  if ((quote !== doubleQuote && quote !== singleQuote) || end - 1 <= from) return undefined;
  const closing = text.charCodeAt(end - 2) === backslash ? end - 2 : end - 1;
  const least = Math.max(from, closing - longest);
  let start = closing - 1;
  while (start >= least && text.charCodeAt(start) !== quote) start--;
  if (start < least || closing - start < 2) return undefined;
  const name = text.slice(start + 1, closing);
  return isName.test(name) ? { name, start } : undefined;
}

function wordKey(text: string, end: number, from: number): Key | undefined {
  const least = Math.max(from, end - longest - 1);
  let start = end;
  while (start > least && isWord(text.charCodeAt(start - 1))) start--;
  while (start < end && !isLetter(text.charCodeAt(start))) start++;
  return start === end || end - start > longest ? undefined : { name: text.slice(start, end), start };
}

/** Prose before a colon ends in the label, and labels have few words: `Login failed for user: jane`. */
const mostBefore = 2;

function withWordsBefore(text: string, last: Key, end: number, from: number): Key {
  let { start } = last;
  for (let words = 0; words < mostBefore && text.charCodeAt(start - 1) === space && start - 1 > from; words++) {
    let begin = start - 1;
    while (begin > from && isLetter(text.charCodeAt(begin - 1))) begin--;
    if (begin === start - 1 || end - begin > longest || isWord(text.charCodeAt(begin - 1))) break;
    start = begin;
  }
  return { name: text.slice(start, end), start };
}

const isName = /^[\p{IDS}_@$][\p{Alpha}\p{M}\p{N}_@$. -]*$/u;
const [equals, colon, slash, space, doubleQuote, singleQuote, backslash] = [0x3d, 0x3a, 0x2f, 0x20, 0x22, 0x27, 0x5c];

const letters = codesOf(/[A-Za-z_]/);
const wordSigns = codesOf(/[\w.@-]/);
/** Before `=`: a space, and the colon of `:=`. */
const isJoint = (code: number): boolean => code === space || code === colon;
const isLetter = (code: number): boolean => code > 0xbf || letters[code] === 1;
/** Letters, digits and `.-@`. */
export const isWord = (code: number): boolean => code > 0xbf || wordSigns[code] === 1;

function codesOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0xc0 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
