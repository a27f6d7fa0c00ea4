import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'RO_ONRC',
  title: 'Romanian trade register number',
  severity: 'low',
  country: 'RO',
  family: 'company',
  shapes: [
    ...layouts({
      'A99/99/9999': 0.6,
      'A99/999/9999': 0.75,
      'A99/9999/9999': 0.8,
      'A99/99999/9999': 0.8,
      'A9/999/9999': 0.7,
    }),
    ...layouts({ 'A9/9999/9999': 0.7, A9999999999999: 0.6 }),
    writtenField(/^\s*[JFC][\s/]*\d[\d\s/.\\-]*$/i),
  ],
  check: { name: 'county, year and, since 2024, check digit', passes: ({ text }) => isRegistered(text) },
  context: ['registrul comertului', 'onrc', 'nr reg com', 'inmatriculare'],
  labels: phrases(`
    onrc, registrul comertului, nr reg com, numar registrul comertului, nr registrul comertului, reg com
    ordine din registrul comertului, numar de ordine, romanian trade register, romania trade register
  `),
  mask: {},
  help: {
    what: 'The number of a Romanian business in the trade register: kind, county, serial number and year.',
    why: 'It names the trader; those that begin with F are persons.',
    instead: 'Use zeros, J00/0000/0000.',
    example: 'J00/0000/0000',
    sources: ['Legea nr. 265/2022 (Romania)', 'Oficiul Național al Registrului Comerțului'],
  },
};

/** 1 to 40, of which 40 is Bucharest, and the two counties made in 1981. */
const isCounty = (county: number): boolean => (county >= 1 && county <= 40) || county === 51 || county === 52;

function isRegistered(text: string): boolean {
  const number = text
    .trim()
    .toUpperCase()
    .replace(/[\s/\\-]+/g, '/');
  const [, county, year] = /^[JFC]\/?(\d{1,2})\/\d{1,5}\/(?:\d\d\.\d\d\.)?(\d{4})$/.exec(number) ?? [];
  if (county === undefined) return isRenumbered(number);
  // The last numbers of this form were given in July 2024.
  return isCounty(Number(county)) && Number(year) >= 1990 && Number(year) <= 2024;
}

/** Letter, year, serial number, county and a check digit: the sum of the digits, the letter counted by its code. */
function isRenumbered(number: string): boolean {
  const [, letter = '', digits = '', year, county, check] = /^([JFC])((\d{4})\d{6}(\d\d))(\d)$/.exec(number) ?? [];
  const sum = [...digits].reduce((total, digit) => total + Number(digit), letter.charCodeAt(0) % 10);
  if (Number(year) < 1990 || Number(year) > new Date().getFullYear() || sum % 10 !== Number(check)) return false;
  return Number(county) === 0 ? Number(year) >= 2024 : Number(year) <= 2024 && isCounty(Number(county));
}
