import { validate } from 'stdnum/lib/cjs/pl/nip.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PL_NIP',
  title: 'Polish tax number (NIP)',
  severity: 'low',
  country: 'PL',
  family: 'vat',
  shapes: [
    ...layouts({ AA9999999999: 0.75, 'AA 9999999999': 0.75, 'AA 999-999-99-99': 0.85, 'AA 999-99-99-999': 0.85 }),
    ...layouts({ '999-999-99-99': 0.45, '999-99-99-999': 0.45, '9999999999': 0.05 }),
    field(/^(?:PL)?\d{10}$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['nip', 'numer identyfikacji podatkowej', 'podatnik', 'faktura'],
  labels: phrases(`
    nip, nip number, nr nip, numer nip, numer identyfikacji podatkowej, polish vat number, poland vat number
    polish tax number, poland tax number
  `),
  mask: {},
  help: {
    what: 'The ten-digit number under which Poland taxes a business, a person’s trade among them.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use the worked example of the check digit, 123-456-32-18.',
    example: '123-456-32-18',
    sources: [
      'Ustawa o zasadach ewidencji i identyfikacji podatników i płatników (Poland)',
      'European Commission, VIES',
    ],
  },
};
