import { validate } from 'stdnum/lib/cjs/lt/pvm.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LT_PVM',
  title: 'Lithuanian VAT number',
  severity: 'low',
  country: 'LT',
  family: 'vat',
  shapes: [
    ...layouts({
      AA999999999: 0.75,
      'AA 999999999': 0.75,
      AA999999999999: 0.75,
      'AA 999999999999': 0.75,
      'AA-999999999999': 0.75,
    }),
    ...layouts({ '999999999': 0.05, '999999999999': 0.05 }),
    field(/^(?:LT)?(?:\d{9}|\d{12})$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['pvm', 'pvm moketojas', 'pridetines vertes mokestis'],
  labels: phrases(`
    pvm, pvm kodas, pvm moketojo kodas, pvm mok kodas, pridetines vertes mokescio moketojo kodas
    lithuania vat number, lithuanian vat number, lithuanian tax number
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in Lithuania, nine digits for firms and twelve for others.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, LT000000000.',
    example: 'LT000000000',
    sources: ['Pridėtinės vertės mokesčio įstatymas (Lithuania)', 'European Commission, VIES'],
  },
};
