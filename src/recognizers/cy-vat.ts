import { validate } from 'stdnum/lib/cjs/cy/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CY_VAT',
  title: 'Cypriot VAT number',
  severity: 'low',
  country: 'CY',
  family: 'vat',
  shapes: [
    ...layouts({
      AA99999999A: 0.8,
      'AA-99999999A': 0.8,
      'AA 99999999A': 0.8,
      'AA 99999999 A': 0.8,
      'AA99999999 A': 0.8,
      'AA-99999999 A': 0.8,
      '99999999A': 0.1,
    }),
    field(/^(?:CY)?[013459]\d{7}[A-Z]$/),
  ],
  check: {
    name: 'check letter',
    passes: ({ compact }) => /^(?:CY)?[013459]\d{7}[A-Z]$/.test(compact) && validate(compact).isValid,
  },
  context: ['φπα', 'αφμ', 'vat'],
  labels: phrases(`
    αριθμός εγγραφής φ π α, αριθμός φπα, φπα, αριθμός εγγραφής φπα, cypriot vat number, cyprus vat
    cyprus vat number, cyprus tic
  `),
  mask: { keepFirst: 2 },
  help: {
    what: 'The number under which a person or firm in Cyprus charges value added tax: eight digits and a letter.',
    why: 'Self-employed people have one of their own, and the EU gives their name for it.',
    instead: 'Write zeros in its place, such as CY00000000A.',
    example: 'CY00000000A',
    sources: ['European Commission, VIES', 'Cyprus Tax Department, VAT registration'],
  },
};
