import { validate } from 'stdnum/lib/cjs/au/tfn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AU_TFN',
  title: 'Australian tax file number',
  severity: 'critical',
  country: 'AU',
  family: 'tax',
  shapes: [
    ...layouts({ '999 999 999': 0.3, '999-999-999': 0.2, '999999999': 0.05, '99 999 999': 0.05 }),
    field(/^\d{8,9}$/),
  ],
  check: { name: 'weighted sum modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['tfn', 'tax file number', 'tax file'],
  labels: phrases(`
    tfn, tfn number, tax file number, tax file no, tax file num, australian tax file number, australia tfn
  `),
  mask: {},
  help: {
    what: 'The eight or nine digits by which the Australian Taxation Office knows a person or firm.',
    why: 'Its disclosure is an offence in Australia, because tax refunds and pensions are stolen with it.',
    instead: 'Use a documented test number, 123 456 782.',
    example: '123 456 782',
    sources: ['Taxation Administration Act 1953 (Cth), Part III', 'Privacy (Tax File Number) Rule 2015'],
  },
};
