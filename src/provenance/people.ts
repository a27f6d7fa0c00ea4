import type { Inquiry } from './place.js';
import { PLACEHOLDER_PEOPLE } from './placeholder-people.js';
import { listed } from './published.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|monsieur|madame|sr|sra|sig|dhr|mevr|hr|fru)$/u;

/** East Asian names are written with and without a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Without diacritics, case, punctuation and honorifics, in no particular order: `Doe, John`, `Mr. JOHN DOE`. */
function comparable(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const names = words.length > 1 && HONORIFIC.test(words[0] ?? '') ? words.slice(1) : words;
  return UNSPACED.test(name) ? names.join('') : names.toSorted().join(' ');
}

export const peopleInquiries: readonly Inquiry[] = [listed(PLACEHOLDER_PEOPLE, comparable)];
