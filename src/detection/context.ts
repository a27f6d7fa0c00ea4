import { lazily } from '../model/lazily.js';
import type { Span } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
import { append } from './append.js';
import { lineAround } from './line.js';
import { readPhrases } from './phrases.js';
import { createWordSieve } from './word-sieve.js';
import { toWords, unspaced } from './words.js';

/** How far words may stand and still speak of the value, in characters. */
const before = 100;
const after = 50;

/**
 * What stands around `[start, end)`, whole words of it: of its line, and of the end of the line before it if that is
 * `wanted`; `within` a part.
 */
export function textAround(
  text: string,
  start: number,
  end: number,
  wanted: (lineBefore: string) => boolean = () => true,
  within: Span = { start: 0, end: text.length },
): string {
  const line = lineAround(text, { start, end }, before);
  const above = line.start > start - before && line.start > 0 ? line.start - 1 : line.start;
  const behind = lineAround(text, { start: above, end: above }, before).start;
  let from = Math.max(wanted(text.slice(behind, above)) ? behind : line.start, start - before, within.start);
  let to = Math.min(line.end, end + after, Math.max(end, within.end));
  // A word that the window cuts in two is left out: half of `publics` is not `lics`.
  while (from < start && cutsWord(text, from)) from++;
  while (to > end && cutsWord(text, to)) to--;
  return `${text.slice(from, start)} | ${text.slice(end, to)}`;
}

/** `Date of birth:`, `geboren am`: a short line that goes on below, and no statement that is over. */
export const announces = (line: string): boolean => line.trim().length <= 40 && /[\p{Alpha}:=([]\s*$/u.test(line);

const cutsWord = (text: string, at: number): boolean => isInWord(text[at - 1]) && isInWord(text[at]);

/** Where words have no spaces between them, a window cuts none. */
const isInWord = (character = ''): boolean => /[\p{Alpha}\p{N}]/u.test(character) && !unspaced.test(character);

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
 * Finds what the text around a value speaks for. One lookup a word, however many recognizers there are. Labels count
 * wherever they stand, but for short ones that are not named as context, too.
 */
export function createContext(
  recognizers: readonly Recognizer[],
  declared = readPhrases(recognizers),
): (text: string) => Mentions {
  const { opening, pairs, context, labels } = declared;
  const sieve = lazily(() => createWordSieve([...context.keys(), ...[...labels.keys()].filter(isTelling)]));
  const entitiesOf = (phrase: string): readonly string[] => [
    ...(context.get(phrase) ?? []),
    ...(isTelling(phrase) ? (labels.get(phrase) ?? []) : []),
  ];
  const foreign = foreignPhrases(recognizers).map((words) => ({ words, entities: entitiesOf(words) }));
  const beginning = new Map<number, Phrase[]>();
  for (const phrase of foreign) append(beginning, phrase.words.charCodeAt(0), phrase);

  /** Longer ones first, because they say more. */
  function* phrasesAt(words: readonly string[], at: number, longest: number): Iterable<Phrase> {
    const isPair = longest > 1 && pairs.has(`${words[at]} ${words[at + 1]}`);
    for (let count = isPair ? Math.min(longest, words.length - at) : 1; count > 0; count--) {
      const phrase = words.slice(at, at + count).join(' ');
      const entities = entitiesOf(phrase);
      if (entities.length > 0) yield { words: phrase, entities };
    }
  }

  function* phrasesIn(words: readonly string[]): Iterable<Phrase> {
    for (const [at, first] of words.entries()) {
      const longest = opening.get(first);
      if (longest !== undefined) yield* phrasesAt(words, at, longest);
    }
  }

  /** Scripts without spaces are searched as they are, at each character for what begins with it. */
  const foreignPhrasesIn = (words: string): readonly Phrase[] => {
    if (!unspaced.test(words)) return [];
    const found = new Set<Phrase>();
    for (let at = 0; at < words.length; at++)
      for (const phrase of beginning.get(words.charCodeAt(at)) ?? [])
        if (words.startsWith(phrase.words, at)) found.add(phrase);
    return found.size === 0 ? [] : foreign.filter((phrase) => found.has(phrase));
  };

  return (text) => {
    if (!sieve().mayHold(text)) return nothing;
    const words = toWords(text);
    return mentionsAmong([...phrasesIn(words.split(' ')), ...foreignPhrasesIn(words)]);
  };
}

function mentionsAmong(phrases: readonly Phrase[]): Mentions {
  if (phrases.length === 0) return nothing;
  const mentions = new Map<string, string>();
  for (const { words, entities } of phrases)
    for (const entity of entities) if (!mentions.has(entity)) mentions.set(entity, words);
  return mentions;
}

const nothing: Mentions = new Map();

/** Those in scripts without spaces, each once, longer ones first. */
function foreignPhrases(recognizers: readonly Recognizer[]): readonly string[] {
  const phrases = recognizers.flatMap(({ context, labels }) => [...context, ...labels.filter(isTelling)]);
  return [...new Set(phrases.filter((phrase) => unspaced.test(phrase)))].sort((a, b) => b.length - a.length);
}
