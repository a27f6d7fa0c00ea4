import { validate } from 'stdnum/lib/cjs/lu/tva.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LU_TVA',
  title: 'Luxembourg VAT number',
  severity: 'low',
  country: 'LU',
  family: 'vat',
  shapes: [
    ...layouts({ AA99999999: 0.75, 'AA 99999999': 0.75, 'AA 9999 9999': 0.8, 'AA 999 999 99': 0.8, '99999999': 0.05 }),
    field(/^(?:LU)?\d{8}$/),
  ],
  check: { name: 'check digits modulo 89', passes: ({ compact }) => validate(compact).isValid },
  context: ['tva', 'luxembourg', 'luxemburg', 'numero d identification tva'],
  labels: phrases(`
    no tva, no id tva, tva lu, tva luxembourg, luxembourg vat number, luxembourgish vat number, luxemburg vat
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in Luxembourg, eight digits with two check digits.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, LU 00000000.',
    example: 'LU 00000000',
    sources: [
      'Administration de l’enregistrement, des domaines et de la TVA (Luxembourg)',
      'European Commission, VIES',
    ],
  },
};
