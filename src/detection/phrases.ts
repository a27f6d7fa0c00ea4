import type { Family, Recognizer } from '../model/recognizer.js';
import { append } from './append.js';
import { familyLabels } from './families.js';
import { neutralPhrases, ownerships, qualifiers } from './label-words.js';

/** What the recognizers declare in words. Read once for labels and context: there are ten thousand phrases. */
export interface Phrases {
  /** From a label, declared in lower-case words, to the entities that declare it. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** From a label that names a sort to the sorts; whose they are is asked when it is met, because they are many. */
  readonly sorts: ReadonlyMap<string, readonly Family[]>;
  /** From words that, near a value, speak for it, to the entities they speak for. */
  readonly context: ReadonlyMap<string, readonly string[]>;
  /** Words that a phrase begins with, and how many words the longest of those has: most words begin none. */
  readonly opening: ReadonlyMap<string, number>;
  /** The first two words of a phrase that has more than one: few words that begin one are followed by the next. */
  readonly pairs: ReadonlySet<string>;
  /** Every word of a label. */
  readonly vocabulary: ReadonlySet<string>;
}

export function readPhrases(recognizers: readonly Recognizer[]): Phrases {
  const labels = new Map<string, string[]>();
  const context = new Map<string, string[]>();
  for (const recognizer of recognizers) {
    for (const phrase of recognizer.labels) append(labels, phrase, recognizer.entity);
    for (const phrase of recognizer.context) append(context, phrase, recognizer.entity);
  }
  const sorts = sortsOf(recognizers);
  const vocabulary = new Set([...qualifiers, ...neutralPhrases, ...ownerships]);
  for (const phrase of [...labels.keys(), ...sorts.keys()])
    for (const word of phrase.includes(' ') ? phrase.split(' ') : [phrase]) vocabulary.add(word);
  const all = [...labels.keys(), ...sorts.keys(), ...context.keys(), ...neutralPhrases];
  return { labels, sorts, context, ...openingsOf(all), vocabulary };
}

function openingsOf(phrases: readonly string[]): Pick<Phrases, 'opening' | 'pairs'> {
  const opening = new Map<string, number>();
  const pairs = new Set<string>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(' ');
    const first = end === -1 ? phrase : phrase.slice(0, end);
    const count = wordsIn(phrase);
    if (count > (opening.get(first) ?? 0)) opening.set(first, count);
    if (count === 1) continue;
    const second = phrase.indexOf(' ', end + 1);
    pairs.add(second === -1 ? phrase : phrase.slice(0, second));
  }
  return { opening, pairs };
}

/** Counted without parting them: it is done ten thousand times before the first file is read. */
function wordsIn(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(' '); at !== -1; at = phrase.indexOf(' ', at + 1)) count++;
  return count;
}

function sortsOf(recognizers: readonly Recognizer[]): ReadonlyMap<string, readonly Family[]> {
  const sorts = new Map<string, Family[]>();
  const families = new Set(recognizers.flatMap(({ family }) => family ?? []));
  for (const family of families) for (const phrase of familyLabels[family]) append(sorts, phrase, family);
  return sorts;
}
