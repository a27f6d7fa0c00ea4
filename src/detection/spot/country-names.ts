import { lazily } from '../../provenance/lazily.js';
import { fold } from '../words.js';

/** In what languages people write the last line of an address, beside that of the country itself. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'tr'];
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

/** Names of countries, folded, from the CLDR data that comes with Node. */
const countryNames = lazily((): ReadonlySet<string> => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = languages.flatMap((language) => {
    const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.map((code) => inLanguage.of(code)).filter((name) => name !== undefined);
  });
  return new Set([...names.map(fold), ...shortened]);
});

const longestName = 4;

/** Whether the words end in the name of a country, `Coalville South Africa`; what stands in parentheses behind it is left out. */
export function endsInCountry(words: string): boolean {
  const parts = fold(words.replace(/ \([^()]*\)$/, '')).split(' ');
  return Array.from({ length: Math.min(longestName, parts.length) }, (_, index) => index + 1).some((count) =>
    countryNames().has(parts.slice(-count).join(' ')),
  );
}
