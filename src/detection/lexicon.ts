import { detached } from '../model/detached.js';
import { lazily } from '../model/lazily.js';
import type { Family, Recognizer } from '../model/recognizer.js';
import { memory, remembering } from '../model/remembering.js';
import { type Label, partsOfName } from '../model/view.js';
import { markup, neutralPhrases, qualifiers, versions } from './label-words.js';
import { readPhrases } from './phrases.js';
import { createWordSieve } from './word-sieve.js';
import { toWords, unspaced } from './words.js';

/** What a label says of the value under it. */
export interface Meaning {
  /** The entities that claim the label. */
  readonly entities: readonly string[];
  /** Entities of the sort that the label names, `tax id`, of whatever country. */
  readonly kin: readonly string[];
  /** It names something that is no personal identifier: an id, a hash, a size, the time at which a number was verified. */
  readonly neutral: boolean;
  /** It names a version. */
  readonly isVersion?: true;
  /** It says nothing of the value: `value`, `data`, `<td>`. */
  readonly silent: boolean;
  /** Every word of the label is in the lexicon and it counts no further than `phone12`: showing it reveals nothing. */
  readonly known: boolean;
  /** Told by the values and not by the name. */
  readonly isVoted?: true;
}

/** What field names mean, in every language the recognizers declare. */
export interface Lexicon {
  readonly meaningOf: (label: Label) => Meaning;
  /** Whether the label names, or may name, any of these entities. */
  readonly announces: (label: Label, entities: ReadonlySet<string>) => boolean;
  /** The end of the next word of a text that may make a label that names any entity; see `Wanted`. */
  readonly nextAnnounced: (text: string, from: number) => number;
  /** As much of a label as may be shown: every word of it is in the lexicon. */
  readonly shown: (label: Label) => string | undefined;
}

const longestPhrase = 6;

const isQualifier = (word: string): boolean => word === '' || qualifiers.has(word);

/** A label is about its last words: `phone_verified_at` is a time, `findByLastNameStartingWith` a query. */
const isLast = (phrase: string, text: string): boolean =>
  text
    .slice(text.lastIndexOf(phrase) + phrase.length)
    .split(' ')
    .every(isQualifier);

const isSilent = (words: readonly string[]): boolean => words.every((word) => isQualifier(word) || markup.has(word));

const unheardOf: Meaning = { entities: [], kin: [], neutral: false, silent: false, known: false };
const silence: Meaning = { ...unheardOf, silent: true };

const noIdentifier: Meaning = { ...unheardOf, neutral: true };
const version: Meaning = { ...noIdentifier, isVersion: true };

export function createLexicon(recognizers: readonly Recognizer[], declared = readPhrases(recognizers)): Lexicon {
  const { labels: claims, sorts, opening, vocabulary } = declared;
  const neutral = new Set(neutralPhrases);
  const versionPhrases = new Set(versions);
  const phrases = new Set([...claims.keys(), ...sorts.keys()]);
  const sieve = lazily(() => createWordSieve([...phrases, ...partsOfName]));
  /** Looked for inside longer words, so that one character alone, as 名, is none: it ends half of all nouns. */
  const unspacedPhrases = [...phrases, ...neutral]
    .filter((phrase) => phrase.length > 1 && unspaced.test(phrase))
    .sort((a, b) => b.length - a.length);

  const read = (label: string): Meaning => {
    const meaning = readNames(label);
    return meaning.known && holdsNumber.test(label) ? { ...meaning, known: false } : meaning;
  };

  const readNames = (label: string): Meaning => {
    if (!alternatives.test(label)) return readName(label);
    const names = label.split(alternatives).filter((part) => /\p{Alpha}/u.test(part));
    return names.length > 1 ? together(names.map(readName)) : readName(label);
  };

  /** The longest phrase within words that no spaces part. */
  const inside = (text: string): string | undefined =>
    unspaced.test(text) ? unspacedPhrases.find((phrase) => text.includes(phrase)) : undefined;

  /** The phrase that a label is about, and whose it is, if that stands behind it: `phone_customer` is a telephone. */
  const heartOf = (words: readonly string[], foreign: string | undefined): readonly string[] => {
    const found = phrasesOf(words, opening).filter((run) => phrases.has(run) || neutral.has(run));
    const [last = foreign] = found;
    if (last === undefined) return [];
    const heart = qualifiers.has(last) ? found.find((run) => phrases.has(run) && !qualifiers.has(run)) : undefined;
    return heart === undefined ? [last] : [heart, last];
  };

  const readName = (label: string): Meaning => {
    const words = singular(toWords(label).split(' '), vocabulary, phrases);
    // Most labels of a program hold nothing that anybody declared.
    if (words.some((word) => opening.has(word)) || unspaced.test(label)) return readWords(words);
    return isSilent(words) ? silence : unheardOf;
  };

  const readWords = (words: readonly string[]): Meaning => {
    const text = words.join(' ');
    const foreign = inside(text);
    const named = heartOf(words, foreign);
    const [phrase] = named;
    if (phrase === undefined) return isSilent(words) ? silence : unheardOf;
    if (!isLast(phrase, text)) return noIdentifier;
    if (!phrases.has(phrase)) return versionPhrases.has(phrase) ? version : noIdentifier;
    return {
      entities: named.flatMap((name) => claims.get(name) ?? []),
      kin: kinOf(recognizers, sorts.get(phrase)),
      silent: false,
      neutral: false,
      known: words.every((word) => vocabulary.has(word) || word === foreign),
    };
  };

  /**
   * A name within another: of `{"name": {"first": …}}` they make a phrase in one order, of `{"tax": {"id": …}}` in the
   * other; a name that says nothing, `{"phone": {"value": …}}`, leaves it to the one around it.
   */
  const readWithin = (name: string, under: string): Meaning => {
    const own = remembered(name);
    const turned = toWords(`${name} ${under}`);
    if (claims.has(turned) && !claims.has(toWords(name))) return remembered(turned);
    if (own.silent) return remembered(under);
    const joined = remembered(`${under} ${name}`);
    const isAbout = (meaning: Meaning): boolean => meaning.neutral || meaning.entities.length + meaning.kin.length > 0;
    return isAbout(joined) ? { ...joined, known: joined.known && own.known } : own;
  };

  const alone = remembering((name) => read(name));
  const voted = remembering<Meaning>((means) => ({ ...read(means), isVoted: true }));
  const within = new Map<string, (name: string) => Meaning>();
  const remembered = (name: string, under?: string): Meaning => {
    if (under === undefined) return alone(name);
    if (within.size >= memory) within.clear();
    const known = within.get(under);
    if (known) return known(name);
    const owner = detached(under);
    const added = remembering((each) => readWithin(each, owner));
    within.set(owner, added);
    return added(name);
  };
  const meaningOf = ({ name, under, means }: Label): Meaning =>
    means === undefined ? remembered(name, under) : voted(means);
  const shown = ({ name, under, means }: Label): string | undefined => {
    if (name === '') return means;
    const own = remembered(name);
    if (own.known) return name;
    if (under === undefined || !remembered(name, under).known) return isPlain(name) ? name : undefined;
    return own.silent && remembered(under).known ? under : `${under}.${name}`;
  };
  /** Words that say nothing by themselves, `user` and `name`, reveal nothing either. */
  const isPlain = (name: string): boolean => {
    const words = toWords(name).split(' ');
    return name !== '' && !/\p{N}/u.test(name) && words.every((word) => word === 'name' || qualifiers.has(word));
  };
  const announces = (label: Label, wanted: ReadonlySet<string>): boolean => {
    if (!sieve().mayHold(allWords(label))) return false;
    const { entities, kin } = meaningOf(label);
    return entities.some((entity) => wanted.has(entity)) || kin.some((entity) => wanted.has(entity));
  };
  const nextAnnounced = (text: string, from: number): number => sieve().next(text, from);
  return { meaningOf, announces, nextAnnounced, shown };
}

/** In both orders: of `{"name": {"first": …}}` they make a phrase in one, of `{"tax": {"id": …}}` in the other. */
const allWords = ({ name, under, means = name }: Label): string =>
  under === undefined ? means : `${under} ${means} ${under}`;

/** More than `phone12`: digits of any script, and signs that are letters in circles, can be somebody's. */
const holdsNumber = /\p{N}{3}|\p{N}.*\P{N}|\p{So}/su;

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
    ...(!isClaimed && meanings.some(({ isVersion }) => isVersion) ? { isVersion: true } : {}),
    known: isClaimed && meanings.every(({ known, silent }) => known || silent),
  };
}

/** Those who answer to one of these sorts. */
const kinOf = (recognizers: readonly Recognizer[], sorts: readonly Family[] = []): readonly string[] =>
  sorts.length === 0
    ? []
    : recognizers.filter(({ family }) => family && sorts.includes(family)).map(({ entity }) => entity);

/** `phoneNumbers` are what a `phoneNumber` is, `status` is no `statu`; `ids` are a word of their own, but `taxIds` are not. */
function singular(
  words: readonly string[],
  vocabulary: ReadonlySet<string>,
  phrases: ReadonlySet<string>,
): readonly string[] {
  const last = words.at(-1) ?? '';
  if (!last.endsWith('s')) return words;
  const one = last.slice(0, -1);
  const isWord = vocabulary.has(last) && !phrases.has(`${words.at(-2)} ${one}`);
  return isWord || !vocabulary.has(one) ? words : [...words.slice(0, -1), one];
}

/** Every run of words that may be a phrase, longest first and last words first: the heart of `customer_home_phone` is at its end. */
function phrasesOf(words: readonly string[], opening: ReadonlyMap<string, number>): string[] {
  const phrases: string[] = [];
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--)
      if ((opening.get(words[start] ?? '') ?? 0) >= length) phrases.push(words.slice(start, start + length).join(' '));
  }
  return phrases;
}
