import { validate } from 'stdnum/lib/cjs/si/ddv.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SI_DDV',
  title: 'Slovenian tax number',
  severity: 'high',
  country: 'SI',
  family: 'tax',
  shapes: [
    ...layouts({ AA99999999: 0.4, 'AA 99999999': 0.45, 'AA-99999999': 0.45, '99999999': 0.05 }),
    field(/^(?:SI)?[1-9]\d{7}$/),
  ],
  check: {
    name: 'check digit modulo 11',
    passes: ({ compact }) => /^(?:SI)?[1-9]\d{7}$/.test(compact) && validate(compact).isValid,
  },
  context: phrases('davcna, davcna stevilka, davek, ddv, id za ddv, furs'),
  labels: phrases(`
    davcna stevilka, davcna, davcna st, id za ddv, ddv, ddv id, id ddv, identifikacijska stevilka za ddv
    slovenian tax number, slovenia tax number, slovenian vat number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eight-digit number of a Slovenian taxpayer, person or firm; with SI before it the VAT number.',
    why: 'It identifies the person to the tax office and in every contract of employment.',
    instead: 'Write SI and eight zeros: SI00000000.',
    example: 'SI00000000',
    sources: ['Zakon o finančni upravi (ZFU)', 'European Commission, VIES VAT number structure'],
  },
};
