import { validate } from 'stdnum/lib/cjs/nz/ird.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NZ_IRD',
  title: 'New Zealand tax number (IRD)',
  severity: 'high',
  country: 'NZ',
  family: 'tax',
  shapes: [
    ...layouts({ '99-999-999': 0.35, '999-999-999': 0.35, '99999999': 0.05, '999999999': 0.05 }),
    field(/^(?:NZ)?\d{8,9}$/),
  ],
  check: {
    name: 'check digit modulo 11 and the range given out',
    passes: ({ compact }) => isIssued(compact.replace(/^NZ/, '')),
  },
  context: ['ird', 'inland revenue', 'te tari take'],
  labels: phrases(`
    ird, ird number, ird no, inland revenue number, nz ird, nz ird number, new zealand tax number
    new zealand ird number, tari take
  `),
  mask: {},
  help: {
    what: 'The eight- or nine-digit number under which Inland Revenue of New Zealand knows a person or firm.',
    why: 'It identifies the person towards employers, banks and the state.',
    instead: 'Use an example of Inland Revenue’s specification, 49-091-850.',
    example: '49-091-850',
    sources: [
      'Tax Administration Act 1994 (New Zealand)',
      'Inland Revenue (New Zealand), RWT and NRWT specification, IRD number validation',
    ],
  },
};

/** Inland Revenue gives out numbers from 10,000,000 to 150,000,000. */
const isIssued = (number: string): boolean =>
  Number(number) > 10_000_000 && Number(number) < 150_000_000 && validate(number).isValid;
