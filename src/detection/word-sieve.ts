import { type Coded, createCoder } from './coded.js';

/** Some phrases, in lower-case words with single spaces, as they are looked for in a text of which nothing is made. */
export interface WordSieve {
  /**
   * Whether the text may hold one of them: always where `toWords` reads one, its last word in the plural, too, and now and
   * then where none is; of what is not in ASCII, and of `\nphone`, always.
   */
  readonly mayHold: (text: string) => boolean;
  /** The end of the first word from `from` on that may be the last of one, or the only one; -1 where there is none. */
  readonly next: (text: string, from: number) => number;
}

/** The names of a program, of which few say anything, cost one look at each of their characters. */
export function createWordSieve(phrases: Iterable<string>): WordSieve {
  const marks = { alone: createMarks(), first: createMarks(), pairs: createMarks(), last: createMarks() };
  for (const phrase of phrases) {
    if (beyondAscii.test(phrase)) continue;
    const end = phrase.indexOf(' ');
    if (end < 0) {
      mark(marks.alone, hashOf(phrase));
      mark(marks.last, hashOf(phrase));
    } else {
      const [first, second] = [hashOf(phrase.slice(0, end)), hashOf(phrase.slice(end + 1).replace(/ .*/, ''))];
      mark(marks.first, first);
      mark(marks.pairs, pairOf(first, second));
      mark(marks.last, second);
    }
  }
  // A long text is coded once, though others are asked about between one word of it and the next.
  const [codedWhole, coded] = [createCoder(), createCoder()];
  return {
    mayHold: (text) => nextEnd(coded(text), 0, marks) >= 0,
    next: (text, from) => nextEnd(codedWhole(text), from, marks),
  };
}

const beyondAscii = /[^\0-\x7f]/;
const backslash = 0x5c;

/** Words that are a phrase, that begin a longer one, the first two of such, and all that are a phrase or the second word. */
interface Marks {
  readonly alone: Int32Array;
  readonly first: Int32Array;
  readonly pairs: Int32Array;
  readonly last: Int32Array;
}

/** Word by word, and with no call for most characters: it is asked for every text as a whole. */
function nextEnd({ text, codes }: Coded, from: number, marks: Marks): number {
  const { length } = text;
  let before = 0;
  for (let at = nextSign(codes, from, length); at < length; at = nextSign(codes, at, length)) {
    let kind = kindOf(codes, at);
    if (kind >= telling) return kind === foreign ? endOfForeign(codes, length, at) : at + 1;
    let word = 0;
    let stem = 0;
    let last = 0;
    do {
      stem = word;
      word = Math.imul(word ^ (kind & letter), prime);
      last = kind;
      at++;
      kind = kindOf(codes, at);
    } while (kind !== other && kind < telling && (kind < capital || !beginsWord(codes, at, last)));
    const singular = (last & letter) === plural ? stem : word;
    if (mayEnd(marks, before, word, singular)) return at;
    before = word;
  }
  return -1;
}

/** What is no letter of ASCII says nothing, but for other letters and an escape. */
function nextSign(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const kind = kindOf(codes, at);
    if (kind !== other && (kind !== telling || mayBeEscape(codes, at + 1))) break;
  }
  return at;
}

function endOfForeign(codes: Uint16Array, length: number, start: number): number {
  let end = start + 1;
  // Behind the colon of Chinese and Japanese another word begins.
  while (end < length && (codes[end] ?? 0) > 127 && codes[end] !== wideColon) end++;
  return end;
}

const wideColon = 0xff1a;

/** `\nPhone`, as a string writes the beginning of a line: where the word begins depends on who reads it. */
const mayBeEscape = (codes: Uint16Array, at: number): boolean => isLetter(codes, at) && isLetter(codes, at + 1);

const mayEnd = (marks: Marks, before: number, word: number, singular: number): boolean =>
  (isMarked(marks.last, word) || isMarked(marks.last, singular)) && isEnd(marks, before, word, singular);

const isEnd = ({ alone, first, pairs }: Marks, before: number, word: number, singular: number): boolean =>
  isMarked(alone, word) ||
  isMarked(alone, singular) ||
  (isMarked(first, before) && (isMarked(pairs, pairOf(before, word)) || isMarked(pairs, pairOf(before, singular))));

/**
 * Hashes, by their upper half and in a second table by their lower one: a few thousand of them mark one place in ten or
 * twenty of each.
 */
const createMarks = (): Int32Array => new Int32Array(2 * tableSize);
const tableSize = 2 ** 11;
const isMarked = (marks: Int32Array, hash: number): boolean =>
  (((marks[hash >>> 21] ?? 0) >>> (hash >>> 16)) & 1) === 1 && (((marks[lowerPlace(hash)] ?? 0) >>> hash) & 1) === 1;
function mark(marks: Int32Array, hash: number): void {
  marks[hash >>> 21] = (marks[hash >>> 21] ?? 0) | (1 << (hash >>> 16));
  marks[lowerPlace(hash)] = (marks[lowerPlace(hash)] ?? 0) | (1 << hash);
}
const lowerPlace = (hash: number): number => tableSize + ((hash & 0xffff) >>> 5);

/** What a character is: small letters from 1, capitals the same and a bit, a backslash, what is not in ASCII. */
const other = 0;
const letter = 31;
const capital = 32;
const telling = 64;
const foreign = 65;
const plural = 's'.charCodeAt(0) & letter;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === backslash) return telling;
  if (!/[a-z]/i.test(String.fromCharCode(code))) return other;
  return (code & letter) + (code < 0x60 ? capital : 0);
});
/** Of what stands behind the last character, the kind is `other`. */
const kindOf = (codes: Uint16Array, at: number): number => kinds[codes[at] ?? 0] ?? foreign;
const isLetter = (codes: Uint16Array, at: number): boolean => {
  const kind = kindOf(codes, at);
  return kind !== other && kind < telling;
};

/** A capital does behind a small letter, or before one: but `SSNs` is a word. */
const beginsWord = (codes: Uint16Array, at: number, last: number): boolean =>
  last < capital || (isSmall(codes[at + 1]) && !(codes[at + 1] === smallS && !isSmall(codes[at + 2])));

const smallS = 0x73;
const isSmall = (code = 0): boolean => code >= 0x61 && code <= 0x7a;

/** Whatever the case of its letters (FNV-1a). */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ (word.charCodeAt(at) & letter), prime);
  return hash;
}

const prime = 0x01000193;
const pairOf = (first: number, second: number): number => Math.imul(first ^ (second >>> 7), prime) ^ second;
