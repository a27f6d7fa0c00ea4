import { validate } from 'stdnum/lib/cjs/mt/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MT_VAT',
  title: 'Maltese VAT number',
  severity: 'low',
  country: 'MT',
  family: 'vat',
  shapes: [
    ...layouts({ AA99999999: 0.75, 'AA 99999999': 0.75, 'AA 9999 9999': 0.8, 'AA 9999-9999': 0.8, '99999999': 0.05 }),
    field(/^(?:MT)?\d{8}$/),
  ],
  check: { name: 'check digits modulo 37', passes: ({ compact }) => validate(compact).isValid },
  context: ['malta', 'vat', 'maltese'],
  labels: phrases(`
    malta vat number, maltese vat number, vat malta, mt vat, numru tal vat, vat reg no malta
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in Malta, eight digits with two check digits.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, MT 0000 0000.',
    example: 'MT 0000 0000',
    sources: ['Value Added Tax Act, chapter 406 of the laws of Malta', 'European Commission, VIES'],
  },
};
