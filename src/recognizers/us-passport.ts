import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'US_PASSPORT',
  title: 'US passport number',
  severity: 'high',
  country: 'US',
  family: 'passport',
  shapes: [...layouts({ A99999999: 0.1, '999999999': 0.02 }), field(/^[A-Z\d]\d{8}$/, 0.8)],
  check: { name: 'more than one digit', passes: ({ text, compact }) => isPassport(text, compact) },
  context: phrases('passport, us passport, united states passport, passport number, travel document, passport card'),
  labels: phrases(
    'us passport, us passport number, us passport no, usa passport, american passport, passport book number',
  ),
  laws: ['CCPA', 'HIPAA'],
  mask: {},
  help: {
    what: 'The number of a US passport: nine digits, or since 2021 a letter and eight digits.',
    why: 'It proves identity at borders, banks and airlines, and serves to forge documents.',
    instead: 'Write a letter and eight zeros: A00000000.',
    example: 'A00000000',
    sources: ['22 CFR part 51', 'US Department of State, Next Generation US Passport', 'ICAO Doc 9303'],
  },
};

/** Passports print a capital; the `a12345678` of a hash is none. */
const isPassport = (text: string, compact: string): boolean =>
  text === text.toUpperCase() && !/^[A-Z]?(\d)\1+$/.test(compact);
