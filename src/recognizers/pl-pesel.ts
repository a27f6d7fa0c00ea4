import { validate } from 'stdnum/lib/cjs/pl/pesel.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PL_PESEL',
  title: 'Polish national identity number (PESEL)',
  severity: 'critical',
  country: 'PL',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.3 }), field(/^\d{11}$/)],
  check: { name: 'birth date and check digit modulo 10', passes: ({ compact }) => validate(compact).isValid },
  context: ['pesel', 'numer ewidencyjny', 'ewidencji ludnosci', 'dowod osobisty'],
  labels: phrases(`
    pesel, nr pesel, numer pesel, pesel number, pesel nr, numer ewidencyjny pesel
    polish national identification number, polish pesel, poland pesel, polish national id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit number of every resident of Poland: birth date, serial number, sex and check digit.',
    why: 'Loans are taken out on it, and it tells birth date and sex.',
    instead: 'Use the worked example of the check digit, 44051401359.',
    example: '44051401359',
    sources: ['Ustawa o ewidencji ludności, art. 15 (Poland)'],
  },
};
