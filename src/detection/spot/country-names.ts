import { lazily } from '../../model/lazily.js';
import { countries } from '../prose/vocabulary.js';
import { fold } from '../words.js';

/** As envelopes shorten them. `US` and the like stand for too much else. */
const shortened = [
  'usa',
  'u.s.a.',
  'uk',
  'u.k.',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'czech republic',
  'holland',
];

/** Names of countries in the languages of the gazetteer, and as envelopes shorten them. */
const countryNames = lazily((): ReadonlySet<string> => new Set([...countries(), ...shortened]));

const longestName = 4;

/** Whether the words end in the name of a country, `Coalville South Africa`; what stands in parentheses behind it is left out. */
export function endsInCountry(words: string): boolean {
  const parts = fold(words.replace(/ \([^()]*\)$/, '')).split(' ');
  return Array.from({ length: Math.min(longestName, parts.length) }, (_, index) => index + 1).some((count) =>
    countryNames().has(parts.slice(-count).join(' ')),
  );
}
