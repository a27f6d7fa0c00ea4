import { validate } from 'stdnum/lib/cjs/dk/cvr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DK_CVR',
  title: 'Danish company number (CVR)',
  severity: 'low',
  country: 'DK',
  family: 'vat',
  shapes: [
    ...layouts({
      AA99999999: 0.6,
      'AA 99999999': 0.6,
      'AA-99999999': 0.6,
      'AA 9999 9999': 0.6,
      'AA 99 99 99 99': 0.75,
      'AA-99 99 99 99': 0.75,
      '99 99 99 99': 0.1,
      '99999999': 0.05,
    }),
    field(/^(?:DK)?[1-9]\d{7}$/),
  ],
  check: {
    name: 'prefix and check digit modulo 11',
    passes: ({ compact }) => /^(?:DK)?[1-9]\d{7}$/.test(compact) && validate(compact).isValid,
  },
  context: ['cvr', 'cvr nr', 'moms', 'se nr'],
  labels: phrases(`
    cvr, cvr nr, cvr nummer, cvrnr, cvr number, moms, moms nr, momsregistreringsnummer, momsnummer, se nr
    se nummer, danish company number, danish vat number, denmark vat
  `),
  mask: { keepFirst: 2 },
  help: {
    what: 'The eight-digit number of a business in Denmark, with DK before it the number for value added tax.',
    why: 'Sole traders have one, and the public register gives their name and address for it.',
    instead: 'Write zeros in its place, such as DK 00 00 00 00.',
    example: 'DK 00 00 00 00',
    sources: [
      'CVR-loven (Denmark)',
      'Erhvervsstyrelsen, Det Centrale Virksomhedsregister',
      'European Commission, VIES',
    ],
  },
};
