import { validate } from 'stdnum/lib/cjs/se/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SE_VAT',
  title: 'Swedish VAT number',
  severity: 'low',
  country: 'SE',
  family: 'vat',
  shapes: [
    ...layouts({ AA999999999999: 0.7, 'AA 999999999999': 0.7, 'AA-9999999999-99': 0.75, 'AA 999999-9999 99': 0.8 }),
    field(/^SE\d{12}$/),
  ],
  check: {
    name: 'prefix SE, Luhn check digit and suffix 01',
    passes: ({ compact }) => /^SE\d{10}01$/.test(compact) && validate(compact).isValid,
  },
  context: phrases('moms, momsnr, momsregistreringsnummer, mervardesskatt, vat'),
  labels: phrases(`
    momsregistreringsnummer, momsregnr, momsnummer, momsnr, moms nr, vat nummer, swedish vat number
  `),
  laws: ['GDPR'],
  mask: { keepFirst: 2 },
  help: {
    what: 'The Swedish VAT number: SE, an organisation or personal identity number, and 01.',
    why: 'That of a sole trader holds their personal identity number.',
    instead: 'Write SE followed by twelve zeros: SE000000000000.',
    example: 'SE000000000000',
    sources: ['Skatteverket, momsregistreringsnummer', 'European Commission, VIES VAT number structure'],
  },
};
