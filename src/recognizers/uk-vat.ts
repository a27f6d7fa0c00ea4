import { validate } from 'stdnum/lib/cjs/gb/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UK_VAT',
  title: 'UK VAT registration number',
  severity: 'low',
  country: 'GB',
  family: 'vat',
  shapes: [
    ...layouts({
      AA999999999: 0.6,
      AA999999999999: 0.6,
      'AA 999999999': 0.6,
      'AA 999 9999 99': 0.8,
      'AA 999 999 999': 0.7,
      '999 9999 99': 0.35,
    }),
    field(/^(?:GB|XI)?(?:\d{9}|\d{12}|(?:GD|HA)(?:\d{3}|8888\d{5}))$/),
  ],
  check: {
    name: 'modulus 97 check digits',
    passes: ({ compact }) => /^(?:GB|XI|GD|HA)?\d/.test(compact) && validate(compact.replace(/^(?:GB|XI)/, '')).isValid,
  },
  context: ['vat', 'vat reg', 'vat registration', 'vat no', 'hmrc'],
  labels: phrases(`
    uk vat, uk vat number, gb vat, gb vat number, vat gb, vrn, vat reg, vat registration, british vat number
  `),
  mask: {},
  help: {
    what: 'The number of a business registered for VAT in the United Kingdom or the Isle of Man.',
    why: 'Sole traders have one, too, and it leads to their name and address.',
    instead: 'Use digits that nobody can have been given, such as GB000000000.',
    example: 'GB000000000',
    sources: ['Value Added Tax Act 1994, schedule 1', 'HMRC, Check a UK VAT number'],
  },
};
