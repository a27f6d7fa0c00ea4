import type { MaskedText } from '../model/finding.js';
import type { MaskRule } from '../model/recognizer.js';

/** A value with fewer letters and digits than this shows none of them. */
const shortest = 8;
const character = /[\p{Alpha}\p{N}\p{M}]/u;

/**
 * The only maker of masked text. Letters and digits become `*`, but for the few the rule keeps; separators stay, so
 * that people recognise the format. Words shrink to `***`, because a length narrows a name down.
 */
export function mask(value: string, { keepFirst = 0, keepLast = 0 }: MaskRule): MaskedText {
  const characters = [...value];
  const total = characters.filter((each) => character.test(each)).length;
  const isShort = total < shortest;
  let seen = 0;
  const starred = characters.map((each) => {
    if (!character.test(each)) return each;
    seen++;
    if (!isShort && (seen <= keepFirst || seen > total - keepLast)) return each;
    return /\p{N}/u.test(each) ? '*' : wordMark;
  });
  return starred.join('').replace(hidden, (run) => (run.includes(wordMark) ? '***' : run)) as MaskedText;
}

/** Stands for a masked letter until its word is shrunk; a private-use character, never part of a file's text here. */
const wordMark = '\ue000';
const hidden = /[\ue000*]+/g;
