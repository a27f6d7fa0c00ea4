import { validate } from 'stdnum/lib/cjs/ie/vat.js';
import { field, layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IE_VAT',
  title: 'Irish VAT number',
  severity: 'low',
  country: 'IE',
  family: 'vat',
  shapes: [
    ...layouts({ AA9999999A: 0.6, AA9999999AA: 0.65, 'AA 9999999A': 0.65, 'AA 9999999AA': 0.65, AA9A99999A: 0.6 }),
    field(/^(?:IE)?\d[A-Z\d]\d{5}[A-W][A-I]?$/),
    writtenField(/^(?:IE[ -]?)?\d[+*]\d{5}[A-W]$/i),
  ],
  check: {
    name: 'check letter modulus 23',
    passes: ({ text }) => validate(text.toUpperCase().replace(/^IE|[^A-Z\d+*]/g, '')).isValid,
  },
  context: ['vat', 'vat reg', 'revenue', 'ireland', 'irish'],
  labels: phrases(`
    irish vat number, ireland vat number, irish vat, ie vat, vat ie, ie vat number, irish tax reference number
    irish tax reference, tax reference number
  `),
  mask: {},
  help: {
    what: 'The VAT number of an Irish business: IE, seven digits and one or two letters, or the older form with a letter in second place.',
    why: 'That of a sole trader is made from their personal number.',
    instead: 'Use digits that only count, such as IE1234567T.',
    example: 'IE1234567T',
    sources: ['Value-Added Tax Consolidation Act 2010, section 65', 'Revenue Commissioners'],
  },
};
