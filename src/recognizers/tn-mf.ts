import { validate } from 'stdnum/lib/cjs/tn/mf.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TN_MF',
  title: 'Tunisian tax number (matricule fiscal)',
  severity: 'low',
  country: 'TN',
  family: 'tax',
  shapes: [
    ...layouts({
      '9999999A/A/A/999': 0.75,
      '9999999/A/A/A/999': 0.75,
      '9999999 A/A/A/999': 0.75,
      '9999999AAA999': 0.4,
      '9999999/A': 0.25,
      '9999999A': 0.1,
    }),
    field(/^\d{1,7}[A-HJ-NP-TV-Z](?:[ABDNP][CEMNP]\d{3})?$/),
  ],
  check: { name: 'control letter and codes', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('matricule fiscal, identifiant fiscal'),
  labels: phrases('matricule fiscal, matricule fiscale, mf, tunisia tax number'),
  mask: {},
  help: {
    what: 'The tax number of a Tunisian firm or professional: digits, a control letter and codes for VAT and activity.',
    why: 'For a self-employed person it leads to name and address in the public register.',
    instead: 'Write seven zeros and the letters of the pattern: 0000000/A/A/A/000.',
    example: '0000000/A/A/A/000',
    sources: ['Code de l’IRPP et de l’IS, article 56', 'Ministère des Finances de Tunisie'],
  },
};
