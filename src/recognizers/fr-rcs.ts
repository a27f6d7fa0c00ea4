import { validate } from 'stdnum/lib/cjs/fr/siren.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FR_RCS',
  title: 'French trade register number (RCS)',
  severity: 'low',
  country: 'FR',
  family: 'company',
  shapes: [
    ...layouts({ 'A 999 999 999': 0.15, 'A 999999999': 0.15 }),
    writtenField(/^(?:RCS\s+)?(?:(?!RCS)\p{Alpha}[\p{Alpha}\s'’-]*?\s)?[ABCD]?\s*\d{3}\s?\d{3}\s?\d{3}$/iu),
  ],
  check: { name: 'Luhn check digit of the SIREN', passes: ({ compact }) => validate(compact.slice(-9)).isValid },
  context: phrases(`
    rcs, registre du commerce, registre du commerce et des societes, greffe, siege social
  `),
  labels: phrases(`
    rcs, numero rcs, no rcs, num rcs, registre du commerce, commerce et des societes, french trade register
    french trade register number
  `),
  mask: {},
  help: {
    what: 'The entry of a merchant or company in the French trade register: town, letter and SIREN.',
    why: 'With the letter A it stands for a person who trades under their own name.',
    instead: 'Use digits that nobody can have been given, such as RCS Paris A 000 000 000.',
    example: 'RCS Paris A 000 000 000',
    sources: ['Code de commerce, articles L123-1 et R123-237', 'Infogreffe'],
  },
};
