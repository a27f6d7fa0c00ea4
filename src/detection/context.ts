import type { Recognizer } from '../model/recognizer.js';
import { lineAround } from './line.js';
import { toWords, unspaced } from './words.js';

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

/** Entities that words speak for, each with the phrase that does. */
export type Mentions = ReadonlyMap<string, string>;

interface Phrase {
  readonly words: string;
  readonly entities: readonly string[];
}

/**
 * Finds what the words around a value speak for. One lookup a word, however many recognizers there are. Labels count
 * wherever they stand, but for short ones that are not named as context, too.
 */
export function createContext(recognizers: readonly Recognizer[]): (words: string) => Mentions {
  const phrases = phrasesOf(recognizers);
  const foreign = phrases.filter(({ words }) => unspaced.test(words));
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words.split(' ', 1)[0] ?? '';
    const others = byFirstWord.get(first);
    if (others) others.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  return (words) => mentionsAmong([...phrasesIn(words, byFirstWord), ...foreignPhrasesIn(words, foreign)]);
}

function* phrasesIn(words: string, byFirstWord: ReadonlyMap<string, readonly Phrase[]>): Iterable<Phrase> {
  const padded = `${words} `;
  for (let at = 0; at < words.length; at = padded.indexOf(' ', at) + 1) {
    const first = words.slice(at, padded.indexOf(' ', at));
    for (const phrase of byFirstWord.get(first) ?? []) if (padded.startsWith(`${phrase.words} `, at)) yield phrase;
  }
}

/** Scripts without spaces are searched as they are. */
const foreignPhrasesIn = (words: string, foreign: readonly Phrase[]): readonly Phrase[] =>
  unspaced.test(words) ? foreign.filter((phrase) => words.includes(phrase.words)) : [];

function mentionsAmong(phrases: readonly Phrase[]): Mentions {
  if (phrases.length === 0) return nothing;
  const mentions = new Map<string, string>();
  for (const { words, entities } of phrases)
    for (const entity of entities) if (!mentions.has(entity)) mentions.set(entity, words);
  return mentions;
}

const nothing: Mentions = new Map();

/** Each phrase, as it is declared in lower-case words, once, with all the entities it speaks for; longer ones first, because they say more. */
function phrasesOf(recognizers: readonly Recognizer[]): Phrase[] {
  const entities = new Map<string, Set<string>>();
  for (const { entity, context, labels } of recognizers) {
    for (const phrase of [...context, ...labels.filter(isTelling)]) {
      const others = entities.get(phrase);
      if (others) others.add(entity);
      else entities.set(phrase, new Set([entity]));
    }
  }
  return Array.from(entities, ([words, of]) => ({ words, entities: [...of] })).sort(
    (a, b) => b.words.length - a.words.length,
  );
}
