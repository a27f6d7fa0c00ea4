import type { Recognizer } from '../model/recognizer.js';
import { familyLabels } from './families.js';
import { markup, neutralPhrases, qualifiers } from './label-words.js';
import { toWords, unspaced } from './words.js';

/** What a label says of the value under it. */
export interface Meaning {
  /** The entities that claim the label. */
  readonly entities: readonly string[];
  /** Entities of the sort that the label names, `tax id`, of whatever country. */
  readonly kin: readonly string[];
  /** It names something that is no personal identifier: an id, a hash, a size, the time at which a number was verified. */
  readonly neutral: boolean;
  /** It says nothing of the value: `value`, `data`, `<td>`. */
  readonly silent: boolean;
  /** Every word of the label is in the lexicon and it counts no further than `phone12`: showing it reveals nothing. */
  readonly known: boolean;
}

/** What field names mean, in every language the recognizers declare. */
export interface Lexicon {
  readonly meaningOf: (label: string) => Meaning;
  /** Whether the label names, or may name, any of these entities. */
  readonly announces: (label: string, entities: ReadonlySet<string>) => boolean;
}

const longestPhrase = 6;

const isQualifier = (word: string): boolean => word === '' || qualifiers.has(word);

export function createLexicon(recognizers: readonly Recognizer[]): Lexicon {
  const claims = claimsOf(recognizers, ({ labels }) => labels);
  const sorts = claimsOf(recognizers, ({ family }) => (family ? familyLabels[family] : []));
  const neutral = new Set(neutralPhrases);
  const phrases = new Set([...claims.keys(), ...sorts.keys()]);
  /** Words that a phrase can begin with: most words of most labels begin none. */
  const opening = new Set([...phrases, ...neutral].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
  const vocabulary = new Set([...phrases].flatMap((phrase) => phrase.split(' ')).concat(...qualifiers, neutralPhrases));
  const unspacedPhrases = [...phrases].filter((phrase) => unspaced.test(phrase)).sort((a, b) => b.length - a.length);

  const read = (label: string): Meaning => {
    const names = label.split(alternatives).filter((part) => /\p{L}/u.test(part));
    return names.length > 1 ? together(names.map(readName)) : readName(label);
  };

  const readName = (label: string): Meaning => {
    const words = singular(toWords(label).split(' '), vocabulary);
    const text = words.join(' ');
    const foreign = unspaced.test(text) ? unspacedPhrases.find((found) => text.includes(found)) : undefined;
    const phrase = phrasesOf(words, opening).find((found) => phrases.has(found) || neutral.has(found)) ?? foreign;
    // A label is about its last words: `phone_verified_at` is a time, `findByLastNameStartingWith` a query.
    const behind = text.slice(text.lastIndexOf(phrase ?? '') + (phrase ?? '').length);
    const ends = phrase !== undefined && phrases.has(phrase) && behind.split(' ').every(isQualifier);
    const entities = ends ? (claims.get(phrase) ?? []) : [];
    return {
      entities,
      kin: ends ? (sorts.get(phrase) ?? []) : [],
      silent: phrase === undefined && words.every((word) => isQualifier(word) || markup.has(word)),
      neutral: !ends && phrase !== undefined,
      known: ends && !/\d{3}|\d.*\D/.test(label) && words.every((word) => vocabulary.has(word) || word === foreign),
    };
  };

  const meanings = new Map<string, Meaning>();
  const meaningOf = (label: string): Meaning => {
    const meaning = meanings.get(label) ?? read(label);
    // Bounded, because labels come from the files that are scanned.
    if (meanings.size < 10_000) meanings.set(label, meaning);
    return meaning;
  };
  const announces = (label: string, wanted: ReadonlySet<string>): boolean => {
    const { entities, kin } = meaningOf(label);
    return entities.some((entity) => wanted.has(entity)) || kin.some((entity) => wanted.has(entity));
  };
  return { meaningOf, announces };
}

/** `Tax ID (NIF)`, `DNI / NIE`: each part is a name of the value. */
const alternatives = /[(),;/|]+/;

function together(meanings: readonly Meaning[]): Meaning {
  const entities = [...new Set(meanings.flatMap((meaning) => meaning.entities))];
  const kin = [...new Set(meanings.flatMap((meaning) => meaning.kin))];
  const isClaimed = entities.length + kin.length > 0;
  return {
    entities,
    kin,
    silent: meanings.every(({ silent }) => silent),
    neutral: !isClaimed && meanings.some(({ neutral }) => neutral),
    known: isClaimed && meanings.every(({ known, silent }) => known || silent),
  };
}

/** From a phrase, declared in lower-case words, to the entities that declare it. */
function claimsOf(
  recognizers: readonly Recognizer[],
  phrasesOf: (recognizer: Recognizer) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const claims = new Map<string, string[]>();
  for (const recognizer of recognizers) {
    for (const phrase of phrasesOf(recognizer)) {
      const entities = claims.get(phrase);
      if (entities) entities.push(recognizer.entity);
      else claims.set(phrase, [recognizer.entity]);
    }
  }
  return claims;
}

/** `phoneNumbers` are what a `phoneNumber` is, `status` is no `statu`. */
function singular(words: readonly string[], vocabulary: ReadonlySet<string>): readonly string[] {
  const last = words.at(-1) ?? '';
  const one = last.replace(/s$/, '');
  return !vocabulary.has(last) && vocabulary.has(one) ? [...words.slice(0, -1), one] : words;
}

/** Every run of words that may be a phrase, longest first and last words first: the heart of `customer_home_phone` is at its end. */
function phrasesOf(words: readonly string[], opening: ReadonlySet<string>): string[] {
  const phrases: string[] = [];
  if (!words.some((word) => opening.has(word))) return phrases;
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--)
      if (opening.has(words[start] ?? '')) phrases.push(words.slice(start, start + length).join(' '));
  }
  return phrases;
}
