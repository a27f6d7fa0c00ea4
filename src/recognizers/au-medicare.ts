import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AU_MEDICARE',
  title: 'Australian Medicare card number',
  severity: 'high',
  country: 'AU',
  family: 'health',
  shapes: [
    ...layouts({
      '9999 99999 9': 0.45,
      '9999-99999-9': 0.45,
      '9999 99999 9 9': 0.45,
      '9999 99999 9/9': 0.45,
      '9999 99999 9-9': 0.45,
      '9999999999': 0.1,
    }),
    field(/^[2-6]\d{9,10}$/),
  ],
  check: { name: 'check digit of eight digits', passes: ({ compact }) => isMedicare(compact) },
  context: ['medicare card', 'medicare number', 'medicare no', 'irn'],
  labels: phrases(`
    medicare number, medicare no, medicare card, medicare card number, medicare card no, medicare num
    australian medicare number
  `),
  mask: {},
  help: {
    what: 'The number of an Australian Medicare card: eight digits, a check digit, the issue and the line of the person.',
    why: 'It is accepted as proof of identity, and it ties a person to medical claims.',
    instead: 'Use the number of the sample card, 2123 45670 1.',
    example: '2123 45670 1',
    sources: ['National Health Act 1953 (Cth)', 'Services Australia, Medicare card', 'METeOR 270101'],
  },
};

const isMedicare = (number: string): boolean =>
  /^[2-6]\d{8}[1-9]\d?$/.test(number) &&
  weightedSum(number.slice(0, 8), { weights: [1, 3, 7, 9, 1, 3, 7, 9], modulus: 10 }) === Number(number[8]);
