import { validate } from 'stdnum/lib/cjs/de/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_VAT_ID',
  title: 'German VAT number',
  severity: 'low',
  country: 'DE',
  family: 'vat',
  shapes: [
    ...layouts({
      AA999999999: 0.6,
      'AA 999999999': 0.6,
      'AA 999 999 999': 0.7,
      'AA.999.999.999': 0.7,
      'AA-999999999': 0.6,
      'AA 999 999999': 0.6,
      '999999999': 0.05,
    }),
    field(/^(?:DE)?[1-9]\d{8}$/),
  ],
  check: {
    name: 'ISO 7064 check digit',
    passes: ({ compact }) => /^(?:DE)?[1-9]/.test(compact) && validate(compact).isValid,
  },
  context: phrases(`
    ust id, ust idnr, ust id nr, u st id, u st id nr, umsatzsteuer, mwst, vat
  `),
  labels: phrases(`
    ust id, ust id nr, ust idnr, u st id, u st id nr, u st id nummer, u st idnr, ustid, ustidnr, ustidnummer
    ust id nummer, umsatzsteuer id, umsatzsteuerid, umsatzsteuer identifikationsnummer
    umsatzsteueridentifikationsnummer, umsatzsteuernummer, mwst nr, german vat number, german vat id
    germany vat
  `),
  mask: { keepFirst: 2 },
  help: {
    what: 'The number under which a business in Germany charges value added tax in the EU: DE and nine digits.',
    why: 'Freelancers have one of their own and must publish it; it ties their papers together.',
    instead: 'Use the worked example of the check digit, DE136695976.',
    example: 'DE136695976',
    sources: ['§ 27a UStG', 'Bundeszentralamt für Steuern', 'European Commission, VIES'],
  },
};
