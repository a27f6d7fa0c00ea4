import { validate } from 'stdnum/lib/cjs/mc/tva.js';
import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MC_TVA',
  title: 'Monaco VAT number',
  severity: 'low',
  country: 'MC',
  family: 'vat',
  shapes: [
    ...layouts({ AA99999999999: 0.9, 'AA 99999999999': 0.9, 'AA 99 999 999 999': 0.95, 'AA 99 999999999': 0.9 }),
    field(/^(?:FR)?\d{2}000\d{6}$/, 0.9),
  ],
  check: {
    name: 'French check digits and the zeros of Monaco',
    passes: ({ compact }) => /^(?:FR)?\d{2}000/.test(compact) && validate(compact).isValid,
  },
  context: ['tva', 'monaco', 'intracommunautaire'],
  labels: ['n tva', 'tva monaco', 'monaco vat number', 'monacan vat number'],
  mask: {},
  help: {
    what: 'The VAT number of a taxpayer in Monaco, which looks French, with three zeros behind the check digits.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, FR 00 000 000 000.',
    example: 'FR 00 000 000 000',
    sources: ['Direction des Services Fiscaux de Monaco', 'European Commission, VIES'],
  },
};
