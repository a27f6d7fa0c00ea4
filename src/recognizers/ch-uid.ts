import { validate } from 'stdnum/lib/cjs/ch/uid.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CH_UID',
  title: 'Swiss business number (UID)',
  severity: 'low',
  country: 'CH',
  family: 'company',
  shapes: [
    ...layouts({ 'AAA-999.999.999': 0.85, 'AAA 999.999.999': 0.8, 'AAA-999-999-999': 0.7, AAA999999999: 0.6 }),
    field(/^CHE\d{9}$/),
  ],
  check: { name: 'prefix CHE and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['uid', 'handelsregister', 'unternehmens identifikationsnummer'],
  labels: phrases(`
    uid
    uid nr, uid nummer, uid number, numero ide, numero idi, unternehmens identifikationsnummer
    unternehmensidentifikationsnummer, numero d identification des entreprises
    numero d identificazione delle imprese, swiss business number, swiss uid, handelsregister nr
  `),
  mask: { keepFirst: 3 },
  help: {
    what: 'The number of a business in Switzerland: CHE, eight digits and a check digit.',
    why: 'Sole traders, farmers and doctors have one, and the register gives their name and address for it.',
    instead: 'Write zeros in its place, such as CHE-000.000.000.',
    example: 'CHE-000.000.000',
    sources: ['UIDG, SR 431.03', 'Bundesamt für Statistik, UID-Register'],
  },
};
