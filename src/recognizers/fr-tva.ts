import { validate } from 'stdnum/lib/cjs/fr/tva.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FR_TVA',
  title: 'French VAT number',
  severity: 'low',
  country: 'FR',
  family: 'vat',
  shapes: [
    ...layouts({
      'AA**999999999': 0.75,
      'AA 9* 999 999 999': 0.85,
      'AA A9 999 999 999': 0.85,
      'AA 9* 999999999': 0.75,
      'AA A9 999999999': 0.75,
      'AA **999999999': 0.75,
      '99 999 999 999': 0.3,
    }),
    field(/^(?:FR)?[A-HJ-NP-Z\d]{2}\d{9}$/),
  ],
  check: {
    name: 'control key and Luhn check digit',
    passes: ({ compact }) => /^(?:FR)?..\d{9}$/.test(compact) && validate(compact).isValid,
  },
  context: ['tva', 'tva intracommunautaire', 'numero de tva', 'intracom', 'siren'],
  labels: phrases(`
    num tva, no tva, n tva, tva intra, numero tva intracommunautaire, numero de tva intracommunautaire
    french vat number, france vat number, fr vat
  `),
  mask: {},
  help: {
    what: 'The VAT number of a French firm: FR, a key of two characters and the SIREN.',
    why: 'Sole traders have one, too, and the SIREN in it leads to their name and address.',
    instead: 'Use digits that nobody can have been given, such as FR00000000000.',
    example: 'FR00000000000',
    sources: ['Code général des impôts, article 286 ter', 'Directive 2006/112/EC, article 215'],
  },
};
