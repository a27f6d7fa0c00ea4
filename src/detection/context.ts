import type { Recognizer } from '../model/recognizer.js';
import { lineAround } from './line.js';
import { phraseTest, toWords, unspaced } from './words.js';

/** How far words may stand and still speak of the value, in characters. */
const before = 100;
const after = 50;

/** The words around `[start, end)`: those of its line, and the end of the line before it if that is `wanted`. */
export function wordsAround(
  text: string,
  start: number,
  end: number,
  wanted: (lineBefore: string) => boolean = () => true,
): string {
  const line = lineAround(text, { start, end }, before);
  const above = line.start > start - before && line.start > 0 ? line.start - 1 : line.start;
  const behind = lineAround(text, { start: above, end: above }, before).start;
  let from = Math.max(wanted(text.slice(behind, above)) ? behind : line.start, start - before);
  let to = Math.min(line.end, end + after);
  // A word that the window cuts in two is left out: half of `publics` is not `lics`.
  while (from < start && cutsWord(text, from)) from++;
  while (to > end && cutsWord(text, to)) to--;
  return toWords(`${text.slice(from, start)} | ${text.slice(end, to)}`);
}

/** `Date of birth:`, `geboren am`: a short line that goes on below, and no statement that is over. */
export const announces = (line: string): boolean => line.trim().length <= 40 && /[\p{L}:=([]\s*$/u.test(line);

const cutsWord = (text: string, at: number): boolean => isInWord(text[at - 1]) && isInWord(text[at]);

/** Where words have no spaces between them, a window cuts none. */
const isInWord = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character) && !unspaced.test(character);

/** Above a value `cell` or `cc` says what it is; among other words it says anything. */
const isTelling = (label: string): boolean => label.length > longestAmbiguous || unspaced.test(label);
const longestAmbiguous = 'mobile'.length;

/**
 * For each entity, the first of its phrases that stands among the words. Its labels count wherever they stand, but for
 * short ones that it does not name as context, too.
 */
export function createContext(
  recognizers: readonly Recognizer[],
): (entity: string, words: string) => string | undefined {
  const tests = new Map(
    recognizers.map(({ entity, context, labels }) => [
      entity,
      [...new Set([...context, ...labels.filter(isTelling)])].map((phrase) => ({ phrase, stands: phraseTest(phrase) })),
    ]),
  );
  return (entity, words) => tests.get(entity)?.find(({ stands }) => stands(words))?.phrase;
}
