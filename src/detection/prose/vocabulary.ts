import { lazily } from '../../model/lazily.js';
import { remembering } from '../../model/remembering.js';
import { BRANDS } from '../gazetteer/brands.js';
import { COMMON_WORDS } from '../gazetteer/common-words.js';
import { GROUPS } from '../gazetteer/groups.js';
import { FAMILY, GIVEN, ORDINARY, STATES, TOWNS } from '../gazetteer/names.generated.js';
import { NEVER_NAMES } from '../gazetteer/never-names.js';
import { RATHER_NAMES } from '../gazetteer/rather-names.js';

/** What is known of a word, as bits; a word that nobody knows has none. */
export const given = 1;
export const family = 2;
/** An ordinary word, a product or a month, too. */
export const common = 4;
/** The name of a thing: a product, a company, a month. */
export const brand = 8;
/** The whole name of a place. */
export const place = 16;
/** Of a people, a religion or a party; also in the plural. */
export const group = 32;

/** Whole names of countries and continents, each as one folded phrase; and of states and cities. */
export const countries = lazily((): ReadonlySet<string> => new Set(STATES.split(',')));
export const places = lazily((): ReadonlySet<string> => new Set([...countries(), ...TOWNS.split(',')]));

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The long lists, as sets of one list each: one map of them all takes longer to make than a small tree to scan. */
const lists = lazily(() => ({
  given: new Set(GIVEN.split(' ')),
  family: new Set(FAMILY.split(' ')),
  ordinary: new Set(ORDINARY.split(' ')),
  rather: listed(RATHER_NAMES),
  never: listed(NEVER_NAMES),
}));

/** The short lists. */
const things = lazily(() => {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(listed(COMMON_WORDS), common);
  add(listed(BRANDS), common | brand);
  add(listed(GROUPS), common | group);
  return flags;
});

/** The bits of a word that is in a list, and 0 of any other. */
function listedFlags(word: string): number {
  const { given: givens, family: families, ordinary, rather, never } = lists();
  if (never.has(word)) return common;
  return (
    (givens.has(word) ? given : 0) |
    (families.has(word) ? family : 0) |
    (ordinary.has(word) && !rather.has(word) ? common : 0) |
    (places().has(word) ? place : 0) |
    (things().get(word) ?? 0)
  );
}

/** The bits of a folded word. An inflected form of an ordinary word is one, too. */
export const flagsOf = (word: string): number => known()(word);

/** Texts say the same words again and again, and each is looked for in six lists. */
const known = lazily(() =>
  remembering((word) => {
    const flags = listedFlags(word);
    return flags === 0 && inflected.has(word.at(-1) ?? '') ? flagsOfStems(word) : flags;
  }),
);

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['ly', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
];
/** The last letters of these endings. */
const inflected = new Set('sgdyr');
/** Shorter ones are parts of any word. */
const shortestStem = 4;

/** Of an inflected form of an ordinary word, that it is one. */
function flagsOfStems(word: string): number {
  let flags = 0;
  for (const [ending, rest] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + shortestStem) continue;
    const stem = word.slice(0, -ending.length);
    for (const letter of rest) flags |= listedFlags(stem + letter);
    if (stem.at(-1) === stem.at(-2)) flags |= listedFlags(stem.slice(0, -1));
  }
  return flags & (common | group);
}

/**
 * Endings of family names: `son` and `daughter` of the Nordic languages, Slavic, Romanian, Greek, Armenian, Georgian and
 * Lithuanian patronymics. Long enough that few words end in them.
 */
const patronymic =
  /.(?:.sson|.nsen|[^aeiou]sen|dottir|[^aeio]son|.ovic|.evic|.jevic|[aeiou]vic|owicz|ewicz|ovich|evich|ovna|evna|[^aeiou]ski|[^aeiou]ska|[^aeiou]sky|skaya|[^aeiou]?ov|[^aeiou]?ova|[^aeiou]ev|eva|iev|ieva|yev|yeva|enko|chuk|escu|opoulos|[aeiou]kis|idis|adis|[mn]yan|shvili|adze|auskas|evicius|quist|qvist|strom|mann|berg|lund|gaard|stad|bakk|nen|ainen)$/u;

/** Whether a folded word is formed like a family name. Ask only of words that are not common. */
export const isPatronymic = (word: string): boolean => word.length > 4 && patronymic.test(word);
