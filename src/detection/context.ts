import type { Recognizer } from '../model/recognizer.js';
import { lineAround } from './line.js';
import { phraseTest, toWords } from './words.js';

/** How far words may stand and still speak of the value, in characters. */
const before = 100;
const after = 50;

/** The words around `[start, end)`: those of its line, and the end of the line before it. */
export function wordsAround(text: string, start: number, end: number): string {
  const line = lineAround(text, { start, end }, before);
  const above = line.start > start - before && line.start > 0 ? line.start - 1 : line.start;
  const from = wordEdge(
    text,
    Math.max(lineAround(text, { start: above, end: above }, before).start, start - before),
    1,
  );
  const to = wordEdge(text, Math.min(line.end, end + after), -1);
  return toWords(`${text.slice(Math.min(from, start), start)} | ${text.slice(end, Math.max(to, end))}`);
}

/** A word that the window cuts in two is left out: half of `publics` is not `lics`. */
function wordEdge(text: string, edge: number, step: 1 | -1): number {
  const inWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let at = edge;
  while (inWord(at - 1) && inWord(at)) at += step;
  return at;
}

/** For each entity, the first of its phrases that stands among the words; its labels count wherever they stand. */
export function createContext(
  recognizers: readonly Recognizer[],
): (entity: string, words: string) => string | undefined {
  const tests = new Map(
    recognizers.map(({ entity, context, labels }) => [
      entity,
      [...new Set([...context, ...labels])].map((phrase) => ({ phrase, stands: phraseTest(phrase) })),
    ]),
  );
  return (entity, words) => tests.get(entity)?.find(({ stands }) => stands(words))?.phrase;
}
