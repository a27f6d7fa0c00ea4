import { validate } from 'stdnum/lib/cjs/at/uid.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AT_UID',
  title: 'Austrian VAT number',
  severity: 'low',
  country: 'AT',
  family: 'vat',
  shapes: [
    ...layouts({ AAA99999999: 0.7, 'AAA 99999999': 0.7, 'AAA 9999 9999': 0.7, A99999999: 0.1 }),
    field(/^(?:AT)?U\d{8}$/),
  ],
  check: { name: 'check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['uid', 'uid nummer', 'atu', 'umsatzsteuer'],
  labels: phrases(`
    uid
    uid nr, uid nummer, umsatzsteuer identifikationsnummer, ust id, ust id nr, u st id, u st id nr, ustid
    ust idnr, atu nummer, austrian vat number, austria vat
  `),
  mask: { keepFirst: 3 },
  help: {
    what: 'The number under which a business in Austria charges value added tax: ATU, seven digits and a check digit.',
    why: 'Freelancers have one of their own, and the EU gives their name and address for it.',
    instead: 'Use the worked example of the check digit, ATU13585627.',
    example: 'ATU13585627',
    sources: ['Umsatzsteuergesetz 1994, Art. 28', 'European Commission, VIES'],
  },
};
