import { validate } from 'stdnum/lib/cjs/pl/regon.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PL_REGON',
  title: 'Polish business register number (REGON)',
  severity: 'low',
  country: 'PL',
  family: 'company',
  shapes: [...layouts({ '999999999': 0.05, '99999999999999': 0.1 }), field(/^(?:\d{9}|\d{14})$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['regon', 'gus', 'rejestr gospodarki narodowej'],
  labels: phrases(`
    regon, nr regon, numer regon, regon number, rejestr gospodarki narodowej, polish business register number
    poland company number
  `),
  mask: {},
  help: {
    what: 'The number of a business in the Polish statistical register, nine digits or fourteen for a local unit.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 000000000.',
    example: '000000000',
    sources: ['Ustawa o statystyce publicznej (Poland)', 'Główny Urząd Statystyczny'],
  },
};
