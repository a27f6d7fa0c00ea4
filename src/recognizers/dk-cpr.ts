import { validate } from 'stdnum/lib/cjs/dk/cpr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DK_CPR',
  title: 'Danish personal number (CPR)',
  severity: 'critical',
  country: 'DK',
  family: 'national',
  shapes: [...layouts({ '999999-9999': 0.45, '999999 9999': 0.15, '9999999999': 0.05 }), field(/^\d{10}$/)],
  check: { name: 'birth date and century', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    cpr, cpr nummer, cpr nr, personnummer, fodselsnummer
  `),
  labels: phrases(`
    cpr, cpr nr, cpr nummer, cprnr, cpr number, personnummer, person nr, danish personal number
    danish cpr number, denmark national id
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The ten-digit number of a person in the Danish civil register: date of birth and serial.',
    why: 'It tells date of birth and sex, and loans and contracts are made out on it.',
    instead: 'Write ten zeros: 000000-0000.',
    example: '000000-0000',
    sources: ['CPR-loven (Denmark) § 3', 'CPR-kontoret, Personnummeret i CPR'],
  },
};
