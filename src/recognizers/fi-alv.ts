import { validate } from 'stdnum/lib/cjs/fi/alv.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FI_ALV',
  title: 'Finnish VAT number',
  severity: 'low',
  country: 'FI',
  family: 'vat',
  shapes: [...layouts({ AA99999999: 0.5, 'AA 99999999': 0.5 }), field(/^(?:FI)?\d{8}$/)],
  check: {
    name: 'modulus 11 check digit',
    passes: ({ compact }) => /^(?:FI)?\d{8}$/.test(compact) && validate(compact).isValid,
  },
  context: ['alv', 'alv numero', 'arvonlisavero', 'vat', 'finland'],
  labels: phrases(`
    alv, alv nro, alv numero, alv tunniste, arvonlisaveronumero, arvonlisaverotunniste, momsnummer finland
    finnish vat number, finland vat number, finnish vat, fi vat
  `),
  mask: {},
  help: {
    what: 'The VAT number of a Finnish business: FI and the business identifier without its dash.',
    why: 'Private traders have one, too, and the public register names them.',
    instead: 'Use digits that nobody can have been given, such as FI00000000.',
    example: 'FI00000000',
    sources: ['Arvonlisäverolaki 1501/1993', 'Verohallinto'],
  },
};
