import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AT_BUSINESSID',
  title: 'Austrian company register number',
  severity: 'low',
  country: 'AT',
  family: 'company',
  shapes: [
    ...layouts({
      'AA 999999A': 0.7,
      'AA 999999 A': 0.7,
      'AA 99999A': 0.6,
      'AA 99999 A': 0.6,
      AA999999A: 0.6,
      '999999A': 0.05,
    }),
    field(/^(?:FN)?\d{1,6}[A-Z]$/),
  ],
  check: { name: 'check letter modulo 17', passes: ({ compact }) => hasCheckLetter(compact) },
  context: ['firmenbuch', 'firmenbuchnummer', 'handelsgericht', 'landesgericht'],
  labels: phrases(`
    fn nr, fn nummer, firmenbuch, firmenbuchnummer, firmenbuch nr, fb nr, austrian company register number
  `),
  mask: {},
  help: {
    what: 'The Firmenbuchnummer of a business in Austria: up to six digits and a check letter, often after FN.',
    why: 'Sole traders are registered too, and the register shows their birth date and address.',
    instead: 'Write zeros in its place, such as FN 000000a.',
    example: 'FN 000000a',
    sources: ['Firmenbuchgesetz (FBG) § 30', 'Bundesministerium für Justiz, Firmenbuch'],
  },
};

/** The letters that the register uses, in the order of the remainders. */
const letters = 'ABDFGHIKMPSTVWXYZ';

function hasCheckLetter(number: string): boolean {
  const [, digits = '', letter] = /^(?:FN)?(\d{1,6})([A-Z])$/.exec(number) ?? [];
  if (digits === '') return false;
  return letters[weightedSum(digits.padStart(6, '0'), { weights: [6, 4, 14, 15, 10, 1], modulus: 17 })] === letter;
}
