import { before } from './around.js';
import { cueFor, hasRole } from './evidence.js';
import { isSignature } from './lines.js';
import { isOrganization } from './organizations.js';
import { brand, common, countries, family, given, isPatronymic, place, places } from './vocabulary.js';
import type { Word } from './word.js';

/**
 * How surely words are a person's name.
 * `titled`: an honorific or a role stands before them. `told`: the sentence says that a person is named. `prose`: given
 * and family name are known and mean nothing else. `prose-likely`: one of them does, or is formed like a name.
 * `mention`: half a name where a person is spoken of. `prose-weak`: anything less.
 */
export type PersonForm = 'titled' | 'told' | 'prose' | 'prose-likely' | 'mention' | 'prose-weak';

/** A stretch of a run that may be a name, and what stands around it. */
export interface Segment {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** Other capitalised words stand directly before or after it: it may be part of the name of a thing. */
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
  readonly heading: boolean;
}

/** What a stretch is made of, initials and particles apart. */
interface Names {
  readonly all: readonly Word[];
  readonly first: Word | undefined;
  readonly last: Word | undefined;
  readonly several: boolean;
  /** An initial stands between two names: `Jane Q. Roe`. */
  readonly initial: boolean;
}

const is = (word: Word | undefined, flag: number): boolean => word !== undefined && (word.flags & flag) !== 0;
const isSure = (word: Word | undefined, flag: number): boolean => is(word, flag) && !is(word, common);
const isFormed = (word: Word | undefined): boolean => word !== undefined && !is(word, common) && isPatronymic(word.key);

const maxNames = 3;
const maxWords = 5;

function namesIn({ words }: Segment): Names | undefined {
  const written = words.filter(({ kind }) => kind !== 'particle');
  const all = written.filter(({ kind }) => kind !== 'initial');
  if (all.length === 0 || all.length > maxNames || written.length > maxWords) return undefined;
  const initial = written.slice(1, -1).some(({ kind }) => kind === 'initial');
  return { all, first: all[0], last: all.at(-1), several: all.length > 1, initial };
}

/** The form of a stretch, or nothing when no person can be meant. */
export function personForm(text: string, segment: Segment): PersonForm | undefined {
  const names = namesIn(segment);
  if (names === undefined || isPlace(segment.words) || isOrganization(segment.words)) return undefined;
  if (segment.words.length === 1) return formOfOne(text, segment, names.first);
  if (names.all.some(({ kind }) => kind === 'capitals') || segment.heading || isJoined(segment))
    return guarded(segment, names);
  if (names.several && hasRole(before(text, segment.start)) && !names.all.some((name) => is(name, brand)))
    return 'titled';
  return formByItself(names) ?? formBySentence(text, segment, names);
}

const isJoined = ({ joinedBefore, joinedAfter }: Segment): boolean => joinedBefore || joinedAfter;

/** In headings, among other capitalised words and in capitals everything looks like a name. */
function guarded({ joinedAfter }: Segment, names: Names): PersonForm | undefined {
  if (isSureName(names) && !joinedAfter) return 'prose-likely';
  return names.all.some((name) => isSure(name, given)) ? 'prose-weak' : undefined;
}

function formByItself(names: Names): PersonForm | undefined {
  if (isSureName(names)) return 'prose';
  const { first, last, several, initial } = names;
  const half = hasHalf(names);
  const likely =
    (several && isKnown(names) && half) ||
    (several && isSure(first, family) && isSure(last, given) && !is(first, given) && !is(last, place)) ||
    (initial && (half || is(first, given))) ||
    (isSure(first, given) && !isCountry(first) && isFollowing(last));
  return likely ? 'prose-likely' : undefined;
}

function formBySentence(text: string, segment: Segment, names: Names): PersonForm | undefined {
  const { all, first, several, initial } = names;
  const supported = hasHalf(names) || initial || (several && isKnown(names));
  const hinted = supported || is(first, given) || isForeign(segment);
  const cue = cueFor(text, segment, segment.possessive);
  if (cue === 'any' || (several && cue === 'several')) return 'told';
  if (cue !== undefined && hinted && !all.every((name) => is(name, common))) return 'told';
  if (several && isSignature(text, segment, hinted)) return 'told';
  return supported ? 'prose-weak' : undefined;
}

function formOfOne(text: string, segment: Segment, name: Word | undefined): PersonForm | undefined {
  if (name?.kind !== 'capital' || isJoined(segment)) return undefined;
  const cue = cueFor(text, segment, segment.possessive);
  const elsewhere = is(name, place);
  if (cue === 'any') return 'mention';
  if (cue !== undefined && !elsewhere && (isSure(name, given) || isSure(name, family))) return 'mention';
  return isSure(name, given) && !elsewhere ? 'prose-weak' : undefined;
}

/** Whether a stretch is a whole name whose parts mean nothing else, wherever it stands. */
export function isSurePerson(segment: Segment): boolean {
  const names = namesIn(segment);
  if (names === undefined || isJoined(segment) || isPlace(segment.words)) return false;
  return names.all.every(({ kind }) => kind === 'capital') && isSureName(names);
}

/** Both halves are known and mean nothing else. */
const isSureName = ({ first, last, several }: Names): boolean =>
  several && isSure(first, given) && isSure(last, family);

/** Both halves are known, whatever else they mean. */
const isKnown = ({ first, last }: Names): boolean => is(first, given) && (is(last, family) || isFormed(last));

/** One name is known and means nothing else, or is formed like one. */
const hasHalf = ({ all }: Names): boolean =>
  all.some((name) => isSure(name, given) || isSure(name, family) || isFormed(name));

/** Letters that English has not speak for a name in an English sentence; with small words between, it is none. */
const isForeign = ({ words }: Segment): boolean =>
  words.some(({ foreign }) => foreign) && words.every(({ kind }) => kind !== 'particle');

/** A word that can be a family name nobody knows: behind a given name, a capital, and no ordinary word. */
const isFollowing = (word: Word | undefined): boolean =>
  word?.kind === 'capital' && word.key.length > 2 && !is(word, common | place);

const isCountry = (word: Word | undefined): boolean => word !== undefined && countries().has(word.key);

const isPlace = (words: readonly Word[]): boolean =>
  words.length > 1 && places().has(words.map(({ key, kind }) => (kind === 'particle' ? 'of' : key)).join(' '));
