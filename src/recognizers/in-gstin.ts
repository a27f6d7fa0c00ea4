import { validate } from 'stdnum/lib/cjs/in/gstin.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IN_GSTIN',
  title: 'Indian goods and services tax number (GSTIN)',
  severity: 'low',
  country: 'IN',
  family: 'vat',
  shapes: [
    ...layouts({ '99AAAAA9999A*A*': 0.9, '99 AAAAA9999A *A*': 0.9 }),
    field(/^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z1-9]Z[A-Z\d]$/),
  ],
  check: { name: 'state, PAN and check character modulo 36', passes: ({ compact }) => validate(compact).isValid },
  context: ['gstin', 'gst', 'gst number', 'goods and services tax', 'जीएसटी'],
  labels: phrases(`
    gstin, gstin number, gstin no, gst no, gst in, gst id, gst registration number, customer gstin, जीएसटी
    जीएसटी नंबर, indian gst number, india tax number
  `),
  mask: {},
  help: {
    what: 'The fifteen-character tax number of a business in India: state, the owner’s PAN, a counter, Z and a check character.',
    why: 'That of a sole proprietor holds their personal PAN.',
    instead: 'Use a documented example, such as 22AAAAA0000A1Z5.',
    example: '22AAAAA0000A1Z5',
    sources: [
      'Central Goods and Services Tax Act 2017, section 25',
      'Central Goods and Services Tax Rules 2017, rule 10',
    ],
  },
};
