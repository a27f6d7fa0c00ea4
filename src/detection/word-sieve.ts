/**
 * Tells of a text whether it may hold one of some phrases, in lower-case words with single spaces: always where `toWords`
 * reads one, its last word in the plural, too, and now and then where none is; of what is not in ASCII, always. It makes
 * nothing of the text, so that the names of a program, of which few say anything, cost one look at each of their characters.
 */
export function createWordSieve(phrases: Iterable<string>): (text: string) => boolean {
  const marks = { alone: createMarks(), first: createMarks(), pairs: createMarks() };
  for (const phrase of phrases) {
    if (beyondAscii.test(phrase)) continue;
    const end = phrase.indexOf(' ');
    if (end < 0) mark(marks.alone, hashOf(phrase));
    else {
      const [first, second] = [hashOf(phrase.slice(0, end)), hashOf(phrase.slice(end + 1).replace(/ .*/, ''))];
      mark(marks.first, first);
      mark(marks.pairs, pairOf(first, second));
    }
  }
  return (text) => mayHold(text, marks);
}

const beyondAscii = /[^\0-\x7f]/;

/** Words that are a phrase, that begin a longer one, and the first two of such. */
interface Marks {
  readonly alone: Int32Array;
  readonly first: Int32Array;
  readonly pairs: Int32Array;
}

function mayHold(text: string, marks: Marks): boolean {
  let before = 0;
  let word = 0;
  let stem = 0;
  let last = other;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 127) return true;
    const kind = kinds[code] ?? other;
    if (word !== 0 && endsWord(text, at, kind, last)) {
      if (mayEnd(marks, before, word, stem, last)) return true;
      before = word;
      word = 0;
    }
    stem = word;
    if (kind !== other) word = withLetter(word, kind);
    last = kind;
  }
  return false;
}

function mayEnd(marks: Marks, before: number, word: number, stem: number, last: number): boolean {
  const singular = (last & letter) === plural ? stem : word;
  return isMarked(marks.alone, word) || isMarked(marks.alone, singular) || mayFollow(marks, before, word, singular);
}

const mayFollow = ({ first, pairs }: Marks, before: number, word: number, singular: number): boolean =>
  isMarked(first, before) && (isMarked(pairs, pairOf(before, word)) || isMarked(pairs, pairOf(before, singular)));

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

/** What a character is: small letters from 1, capitals the same and a bit. */
const other = 0;
const letter = 31;
const capital = 32;
const plural = 's'.charCodeAt(0) & letter;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (!/[a-z]/i.test(String.fromCharCode(code))) return other;
  return (code & letter) + (code < 0x60 ? capital : 0);
});

/** Before what is no letter, and before a capital that stands behind a small letter, or before one: but `SSNs` is a word. */
const endsWord = (text: string, at: number, kind: number, last: number): boolean =>
  kind === other || (kind > capital && (last < capital || beginsWord(text, at + 1)));

const beginsWord = (text: string, next: number): boolean =>
  isSmall(text.charCodeAt(next)) && !(text[next] === 's' && !isSmall(text.charCodeAt(next + 1)));

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whatever the case of its letters (FNV-1a). */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

const withLetter = (hash: number, kind: number): number => Math.imul(hash ^ (kind & letter), 0x01000193);
const pairOf = (first: number, second: number): number => Math.imul(first ^ (second >>> 7), 0x01000193) ^ second;
