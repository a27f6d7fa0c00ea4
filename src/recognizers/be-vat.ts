import { validate } from 'stdnum/lib/cjs/be/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BE_VAT',
  title: 'Belgian enterprise number',
  severity: 'low',
  country: 'BE',
  family: 'vat',
  shapes: [
    ...layouts({
      'AA 9999.999.999': 0.8,
      'AA9999.999.999': 0.8,
      'AA 9999999999': 0.7,
      'AA 9999 999 999': 0.7,
      AA9999999999: 0.6,
      'AA 999.999.999': 0.7,
      'AA 999 999 999': 0.6,
      AA999999999: 0.5,
      '9999.999.999': 0.4,
      '9999999999': 0.05,
    }),
    field(/^(?:BE)?[01]?\d{9}$/),
  ],
  check: {
    name: 'check digits modulo 97',
    passes: ({ compact }) => /^(?:BE)?[01]?\d{9}$/.test(compact) && validate(compact).isValid,
  },
  context: phrases(`
    btw, tva, kbo, bce, ondernemingsnummer
  `),
  labels: phrases(`
    btw, tva, btw nummer, btw nr, numero tva, numero de tva, ondernemingsnummer, numero d entreprise, numero bce
    kbo nummer, kbo nr, mwst nummer, belgian vat number, belgian enterprise number
  `),
  mask: { keepFirst: 2 },
  help: {
    what: 'The ten-digit number of an enterprise in Belgium, with BE before it the number for value added tax.',
    why: 'Freelancers have one of their own, and the public register gives their name and address for it.',
    instead: 'Write zeros in its place, such as BE 0000.000.000.',
    example: 'BE 0000.000.000',
    sources: ['Code de droit économique, livre III', 'Banque-Carrefour des Entreprises', 'European Commission, VIES'],
  },
};
