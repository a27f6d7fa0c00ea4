import { validate } from 'stdnum/lib/cjs/za/tin.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ZA_TIN',
  title: 'South African income tax reference number',
  severity: 'high',
  country: 'ZA',
  family: 'tax',
  shapes: [...layouts({ '9999/999/99/9': 0.8, '9999999999': 0.1, '9999 999 999': 0.1 }), field(/^[01239]\d{9}$/)],
  check: { name: 'leading digit and Luhn check digit', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('sars, income tax reference, tax reference, tax reference number'),
  labels: phrases(`
    sars tax number, sars number, sars reference, income tax reference number, income tax number, sa tax number
    south african tax number
  `),
  mask: {},
  help: {
    what: 'The ten-digit number under which the South African Revenue Service knows a taxpayer.',
    why: 'It serves to file for refunds and clearances in the person’s name.',
    instead: 'Write ten zeros: 0000000000.',
    example: '0000000000',
    sources: ['Tax Administration Act 28 of 2011, section 24', 'SARS, external BRS for tax numbers and modulus 10'],
  },
};
