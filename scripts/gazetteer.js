// @ts-check
/**
 * The gazetteers of names and places, from the locales of Faker alone, so that every version of Node writes the same.
 * They are written in lower case without diacritics, as prose is looked up, one string a list: nothing is split before
 * the first text that needs it.
 */
import { allLocales } from '@faker-js/faker';

/** What Latin letters without a decomposition are written as; src/detection/prose/fold.ts does the same. */
const undecomposed = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', ħ: 'h' };

/** @param {string} text */
export const foldName = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßłøđðþæœıəħ]/gu, (letter) => undecomposed[/** @type {keyof typeof undecomposed} */ (letter)])
    .replace(/['’ʼ‘`´]/gu, '');

/** Scripts whose names are told by capitals, and those whose names are written without a space. */
const capitals = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+$/u;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

const locales = Object.values(allLocales);

/** Particles of families such as `van der Berg`: what counts is the last word. */
const particles = new Set(
  'al bin da das de del della den der di do dos du e el ibn la las le los san santa ten ter van von y zu t'.split(' '),
);

/**
 * Every string in a value, however deep it lies.
 * @param {unknown} value
 * @returns {string[]}
 */
const strings = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

/** @param {string[]} texts */
const wordsOf = (texts) =>
  texts
    .flatMap((text) => text.split(/[\s.,()/-]+/u))
    .map(foldName)
    .filter((word) => capitals.test(word) && word.length > 1 && !particles.has(word));

/** Families of artists are stage names and ordinary words; what authors are called is a name. */
const authors = locales
  .flatMap((locale) => strings(locale.book?.author))
  .filter((author) => !/ (?:and|i|e) |[&,]/u.test(author))
  .map((author) => author.replace(/ (?:Jr|Sr)\.?$/u, '').split(' '))
  .filter((parts) => parts.length > 1);

const given = new Set([
  ...wordsOf(locales.flatMap(({ person }) => strings([person?.first_name, person?.middle_name]))),
  ...wordsOf(authors.map(([first]) => first ?? '')),
]);
const family = new Set([
  ...wordsOf(locales.flatMap(({ person }) => strings(person?.last_name))),
  ...wordsOf(authors.map((parts) => parts.at(-1) ?? '')),
]);

const named = new Set([...given, ...family]);

/** What Faker uses as ordinary words, of products, companies, animals, colours and music: what speaks against a name. */
const ordinary = new Set(
  locales.flatMap((locale) => {
    const words = wordsOf(ordinaryTexts(locale));
    return locale === allLocales.en
      ? words.filter((word) => word.length > 3 || named.has(word))
      : words.filter((word) => named.has(word));
  }),
);

/** @param {import('@faker-js/faker').LocaleDefinition} locale */
function ordinaryTexts({
  word,
  lorem,
  commerce,
  company,
  hacker,
  color,
  database,
  food,
  date,
  team,
  finance,
  ...more
}) {
  const { person, music, book, science, animal, vehicle } = more;
  return strings([
    [word, lorem?.word, commerce, hacker, color, database, date, team?.['creature'], finance?.account_type],
    [company?.adjective, company?.noun, company?.descriptor, company?.buzz_adjective, company?.buzz_noun],
    [company?.buzz_verb, food?.adjective, food?.fruit, food?.ingredient, food?.spice, food?.vegetable],
    [person?.job_area, person?.job_type, person?.job_descriptor, person?.['bio_part'], music?.genre, book?.genre],
    [science, animal?.type, vehicle?.type, vehicle?.fuel, vehicle?.manufacturer],
  ]);
}

/** Longer lists name every village. */
const longestListOfCities = 160;

/** What countries and their parts are also called in English: short, older and longer names. */
const otherNames = [
  'America, Bolivia, Bosnia, Britain, Brunei, Burma, Canary Islands, Cape Verde, Congo, Czech Republic, East Timor, England',
  'Great Britain, Holland, Hong Kong, Iran, Ivory Coast, Laos, Macau, Macedonia, Moldova, North Korea, Northern Ireland',
  'Palestine, Russia, Scotland, South Korea, Soviet Union, Swaziland, Syria, Taiwan, Tanzania, Turkey, UAE, UK, US, USA, USSR',
  'United States, United States of America, Vatican, Vatican City, Venezuela, Viet Nam, Vietnam, Wales, Bavaria, Catalonia',
  'Crimea, Quebec, Scandinavia, Siberia, Sicily, Tristan da Cunha, Tuscany',
].flatMap((names) => names.split(', '));

const states = asPlaces([
  ...locales.flatMap(({ location }) => strings([location?.country, location?.continent])),
  ...otherNames,
]);
const towns = asPlaces([
  ...strings(allLocales.en.location?.state),
  ...locales.flatMap(({ location }) => cities(location?.city_name)),
  ...strings(allLocales.en.location?.city_name),
  // The zones of the tz database are named after the largest city of each.
  ...strings(allLocales.base.location?.time_zone).map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''),
]).filter((place) => !states.includes(place));

/** @param {string[]} names */
function asPlaces(names) {
  return names
    .map((place) => foldName(place.replace(/ *[([].*$/u, '')).replace(/[\s-]+/gu, ' '))
    .filter((place) => capitals.test(place.replaceAll(' ', '')) && place.length > 1 && place.split(' ').length <= 4);
}

/** @param {unknown} names */
function cities(names) {
  const list = strings(names);
  return list.length > longestListOfCities ? [] : list;
}

const east = locales.flatMap(({ person }) =>
  strings(person?.last_name).some((name) => unspaced.test(name)) ? [person] : [],
);

/** @param {Iterable<string>} words */
const sorted = (words) => [...new Set(words)].sort();

/** The generated module, without its banner. */
export function gazetteer() {
  const lists = {
    GIVEN: sorted(given),
    FAMILY: sorted(family),
    EASTERN_GIVEN: sorted(east.flatMap((person) => strings(person?.first_name)).filter((name) => unspaced.test(name))),
    EASTERN_FAMILY: sorted(east.flatMap((person) => strings(person?.last_name)).filter((name) => unspaced.test(name))),
    ORDINARY: sorted(ordinary),
  };
  return [
    ...Object.entries(lists).map(([name, words]) => `export const ${name} =\n  '${words.join(' ')}';`),
    `export const STATES =\n  '${sorted(states).join(',')}';`,
    `export const TOWNS =\n  '${sorted(towns).join(',')}';`,
  ];
}
