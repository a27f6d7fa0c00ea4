import { validate } from 'stdnum/lib/cjs/nl/btw.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NL_BTW',
  title: 'Dutch VAT number',
  severity: 'low',
  country: 'NL',
  family: 'vat',
  shapes: [
    ...layouts({
      AA999999999A99: 0.85,
      'AA 999999999A99': 0.85,
      'AA 999999999 A99': 0.85,
      'AA 9999.99.999.A.99': 0.85,
    }),
    ...layouts({
      'AA-9999.99.999.A.99': 0.85,
      'AA 9999 99 999 A 99': 0.85,
      '999999999A99': 0.5,
      '9999.99.999.A.99': 0.8,
    }),
    field(/^(?:NL)?(?!0+B)\d{7,9}B(?!00)\d\d$/),
  ],
  check: {
    name: 'check digits modulo 97 or 11',
    passes: ({ compact }) => !/^(?:NL)?0+B/.test(compact) && validate(compact).isValid,
  },
  context: ['btw', 'btw nummer', 'omzetbelasting', 'belastingdienst', 'kvk'],
  labels: phrases(`
    btw, btw nr, btw nummer, btw id, btw identificatienummer, btwnummer, omzetbelastingnummer, ob nummer
    netherlands vat number, dutch vat number, dutch btw number
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in the Netherlands: nine digits, B and two more.',
    why: 'It names the trader; until 2020 that of a sole trader held their citizen service number.',
    instead: 'Use zeros, NL000000000B00.',
    example: 'NL000000000B00',
    sources: ['Wet op de omzetbelasting 1968 (Netherlands)', 'Belastingdienst, btw-identificatienummer'],
  },
};
