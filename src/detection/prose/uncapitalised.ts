import { foldName } from './fold.js';
import { brand, common, flagsOf } from './vocabulary.js';

/** Longer texts without a capital are lists of words. */
const longest = 4000;

/**
 * A message that somebody typed without any capital, with a capital on every word that is no ordinary one: the same
 * length, so that offsets stay. Other texts as they are.
 */
export function withCapitals(text: string): string {
  if (text.length > longest || /\p{Upper}/u.test(text) || !/\p{Lower} \p{Lower}/u.test(text)) return text;
  return text.replace(/(?<![\p{Alpha}\p{N}_/.@'’-])\p{Lower}[\p{Alpha}\p{M}]*/gu, (word) => {
    const first = word.charAt(0).toUpperCase();
    const keeps = first.length !== 1 || !isTelling(word);
    return keeps ? word : first + word.slice(1);
  });
}

function isTelling(word: string): boolean {
  const flags = flagsOf(foldName(word));
  return (flags & common) === 0 || (flags & brand) !== 0;
}
