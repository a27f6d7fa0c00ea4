import { validate } from 'stdnum/lib/cjs/no/kontonr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NO_KONTONR',
  title: 'Norwegian bank account number',
  severity: 'high',
  country: 'NO',
  family: 'bank',
  shapes: [...layouts({ '9999.99.99999': 0.45, '9999 99 99999': 0.35, '99999999999': 0.05 }), field(/^\d{11}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['kontonr', 'kontonummer', 'bankkonto', 'konto', 'utbetaling'],
  labels: phrases(`
    kontonr, konto nummer, norwegian bank account, norwegian account number, norway bank account
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The eleven-digit number of a Norwegian bank account.',
    why: 'It tells where a person banks and is enough for invoices and mandates in their name.',
    instead: 'Use zeros, 0000.00.00000.',
    example: '0000.00.00000',
    sources: ['Bits AS, norsk standard for kontonummer'],
  },
};
