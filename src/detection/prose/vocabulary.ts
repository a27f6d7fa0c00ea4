import { lazily } from '../../provenance/lazily.js';
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

const words = lazily(() => {
  const flags = new Map<string, number>();
  const add = (list: string, flag: number): void => {
    for (const word of list.trim().split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(GIVEN, given);
  add(FAMILY, family);
  add(ORDINARY, common);
  for (const word of RATHER_NAMES.trim().split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) & ~common);
  add(COMMON_WORDS, common);
  add(BRANDS, common | brand);
  add(GROUPS, common | group);
  for (const name of places()) {
    if (!name.includes(' ')) flags.set(name, (flags.get(name) ?? 0) | place);
  }
  for (const word of NEVER_NAMES.trim().split(/\s+/)) flags.set(word, common);
  return flags;
});

/** The bits of a folded word. An inflected form of an ordinary word is one, too. */
export function flagsOf(word: string): number {
  const known = words();
  const listed = known.get(word);
  if (listed !== undefined) return listed;
  if (!inflected.has(word.at(-1) ?? '')) return 0;
  return flagsOfStems(word, known);
}

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
function flagsOfStems(word: string, known: ReadonlyMap<string, number>): number {
  let flags = 0;
  for (const [ending, rest] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + shortestStem) continue;
    const stem = word.slice(0, -ending.length);
    for (const letter of rest) flags |= known.get(stem + letter) ?? 0;
    if (stem.at(-1) === stem.at(-2)) flags |= known.get(stem.slice(0, -1)) ?? 0;
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
