import { isEscapeLetter } from '../detection/spot/boundary.js';
import { fold } from '../detection/words.js';
import type { Take } from './search.js';

/** A phrase of the list, from its first word on. */
interface Phrase {
  /** At an offset, from the first word on. */
  readonly pattern: RegExp;
  /** What stands before the first word: `@` of `@acme`. */
  readonly before: string;
}

/** More spaces between two words part them. */
const mostSpaces = 40;

const word = /[\p{L}\p{M}\p{N}_]+/gu;
const asciiWord = /\w+/g;
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Scripts that put no spaces between words: what stands around a phrase of theirs says nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Looks for phrases as whole words, whatever their case and spaces: one lookup a word, however long the list is. */
export function createDenyList(listed: readonly string[]): (text: string, take: Take) => void {
  const byWord = new Map<string, Phrase[]>();
  const plain = listed.map((each) => each.trim().normalize('NFC'));
  const spaced = plain.filter((each) => !unspaced.test(each));
  for (const phrase of spaced) {
    const [first = ''] = phrase.match(word) ?? [];
    const at = phrase.indexOf(first);
    const entry = {
      pattern: new RegExp(`${spacesIn(phrase.slice(at))}${closing(phrase)}`, 'iuy'),
      before: phrase.slice(0, at),
    };
    const key = fold(first);
    byWord.set(key, [...(byWord.get(key) ?? []), entry]);
  }
  const anywhere = plain.filter((each) => unspaced.test(each)).map((each) => new RegExp(spacesIn(each), 'giu'));

  return (text, take) => {
    if (byWord.size > 0) searchWords(text, byWord, take);
    for (const pattern of anywhere)
      for (const found of text.matchAll(pattern)) take(found.index, found.index + found[0].length);
  };
}

function searchWords(text: string, byWord: ReadonlyMap<string, readonly Phrase[]>, take: Take): void {
  const words = isAscii(text) ? asciiWord : word;
  let behind = 0;
  const takeAt = (at: number, first: string): boolean => {
    const phrase = byWord.get(fold(first))?.find((each) => isAt(text, at, behind, each));
    if (!phrase) return false;
    behind = phrase.pattern.lastIndex;
    take(at - phrase.before.length, behind);
    return true;
  };
  for (const { 0: first, index } of text.matchAll(words)) {
    // The `n` of `\n` in a string belongs to the escape.
    if (!takeAt(index, first) && isEscapeLetter(text, index)) takeAt(index + 1, first.slice(1));
  }
}

function isAt(text: string, at: number, behind: number, { pattern, before }: Phrase): boolean {
  const start = at - before.length;
  if (start < behind || text.slice(start, at).toLowerCase() !== before.toLowerCase()) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

const spacesIn = (phrase: string): string =>
  phrase.split(/\s+/).map(escaped).join(`(?:\\s|\\\\[nrt]){1,${mostSpaces}}`);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A whole word ends where no letter follows. */
const closing = (phrase: string): string => (/[\p{L}\p{M}\p{N}_]$/u.test(phrase) ? '(?![\\p{L}\\p{M}\\p{N}_])' : '');
