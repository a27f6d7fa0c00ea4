import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PH_TIN',
  title: 'Philippine taxpayer number (TIN)',
  severity: 'high',
  country: 'PH',
  family: 'tax',
  shapes: [
    ...layouts({
      '999-999-999-999': 0.35,
      '999-999-999-99999': 0.4,
      '999-999-999': 0.2,
      '999999999': 0.05,
      '999999999999': 0.05,
    }),
    field(/^\d{9}(?:\d{3}|\d{5})?$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => hasCheckDigit(compact) },
  context: ['tin', 'taxpayer identification number', 'bir', 'rdo', 'revenue district office'],
  labels: phrases(`
    bir tin, bir number, ph tin, philippine tin, philippines tin, philippine tax number, philippines tax number
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer in the Philippines: nine digits, and three or five more for a branch.',
    why: 'It identifies the person towards employers and banks and is asked for with every government form.',
    instead: 'Use zeros, 000-000-000-000.',
    example: '000-000-000-000',
    sources: ['National Internal Revenue Code (Philippines), section 236', 'Bureau of Internal Revenue'],
  },
};

const hasCheckDigit = (number: string): boolean =>
  Number(number) > 0 &&
  weightedSum(number.slice(0, 8), { weights: [9, 8, 7, 6, 5, 4, 3, 2], modulus: 11 }) === Number(number[8]);
