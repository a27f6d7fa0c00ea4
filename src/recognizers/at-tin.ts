import { validate } from 'stdnum/lib/cjs/at/tin.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AT_TIN',
  title: 'Austrian tax number (Abgabenkontonummer)',
  severity: 'high',
  country: 'AT',
  family: 'tax',
  shapes: [
    ...layouts({ '99-999/9999': 0.6, '99 999/9999': 0.6, '99 999 9999': 0.2, '99-9999999': 0.1, '999999999': 0.05 }),
    field(/^\d{9}$/),
  ],
  check: { name: 'tax office and check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['steuernummer', 'abgabenkontonummer'],
  labels: phrases(`
    steuernummer, steuer nr, abgabenkontonummer, abgabenkonto, stnr, st nr, finanzamt steuernummer
    austrian tax number, austria tin
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The nine-digit number of an account at an Austrian tax office: office, account and check digit.',
    why: 'It is asked for as proof of identity by the tax office and in its online service.',
    instead: 'Write zeros in its place, such as 00-000/0000.',
    example: '00-000/0000',
    sources: [
      'Bundesministerium für Finanzen, Abgabenkontonummer',
      'OECD, Austria: information on tax identification numbers',
    ],
  },
};
