import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BE_BIS',
  title: 'Belgian number of a person outside the national register (BIS)',
  severity: 'high',
  country: 'BE',
  family: 'national',
  shapes: [
    ...layouts({
      '99.99.99-999.99': 0.85,
      '99.99.99-999-99': 0.85,
      '99.99.99.999.99': 0.8,
      '999999-999-99': 0.7,
      '999999-999.99': 0.7,
      '99 99 99 999 99': 0.6,
      '99999999999': 0.35,
    }),
    field(/^\d{11}$/),
  ],
  check: {
    name: 'birth date with raised month and check digits modulo 97',
    passes: ({ compact }) => isNumber(compact),
  },
  context: phrases(`
    bis number, numero bis, bisnummer, niss, insz
  `),
  labels: phrases(`
    bis number, bis nummer, bisnummer, numero bis, bis registernummer, belgian bis number, insz bis, niss bis
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number that the Belgian social security gives to people who are not in the national register.',
    why: 'It tells the date of birth and opens social security and tax records.',
    instead: 'Write zeros in its place, such as 00.00.00-000.00.',
    example: '00.00.00-000.00',
    sources: ['Kruispuntbank van de Sociale Zekerheid, BIS-register', 'Koninklijk besluit van 8 februari 1991'],
  },
};

/** A day that is not in the calendar stands for a birth date that is not fully known. */
function isNumber(number: string): boolean {
  if (!/^\d{11}$/.test(number) || !/^(?:2\d|3[0-2]|4\d|5[0-2])$/.test(number.slice(2, 4))) return false;
  const rest = 97 - Number(number.slice(9));
  const isNotAhead = Number(number.slice(0, 2)) <= new Date().getFullYear() % 100;
  // Those born since 2000 have a 2 before the number that is divided.
  return Number(number.slice(0, 9)) % 97 === rest || (isNotAhead && Number(`2${number.slice(0, 9)}`) % 97 === rest);
}
