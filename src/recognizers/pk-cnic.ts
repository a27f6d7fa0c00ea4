import { validate } from 'stdnum/lib/cjs/pk/cnic.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PK_CNIC',
  title: 'Pakistani identity card number (CNIC)',
  severity: 'critical',
  country: 'PK',
  family: 'national',
  shapes: [...layouts({ '99999-9999999-9': 0.45, '99999 9999999 9': 0.4, '9999999999999': 0.05 }), field(/^\d{13}$/)],
  check: { name: 'province and sex', passes: ({ compact }) => validate(compact).isValid },
  context: ['cnic', 'nadra', 'shanakhti', 'national identity card', 'شناختی کارڈ'],
  labels: phrases(`
    cnic, cnic no, cnic number, nicop, snic, computerised national identity card, shanakhti card, pakistan cnic
    pakistani cnic, pakistani identity card number, pakistan national id, شناختی کارڈ, شناختی کارڈ نمبر
  `),
  mask: {},
  help: {
    what: 'The number of the Pakistani identity card: home district, serial number and a digit for the sex.',
    why: 'Bank accounts and SIM cards are issued on it, so that it serves to take them over.',
    instead: 'Use zeros, 00000-0000000-0.',
    example: '00000-0000000-0',
    sources: ['National Database and Registration Authority Ordinance 2000 (Pakistan)'],
  },
};
