import { validate } from 'stdnum/lib/cjs/ma/ice.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MA_ICE',
  title: 'Moroccan company identifier (ICE)',
  severity: 'low',
  country: 'MA',
  family: 'company',
  shapes: [
    ...layouts({ '999999999999999': 0.2, '999999999 9999 99': 0.5, '999 999 999 999 999': 0.4 }),
    field(/^(?!0+$)\d{15}$/),
  ],
  check: { name: 'check digits modulo 97', passes: ({ compact }) => validate(compact).isValid },
  context: ['ice', 'identifiant commun', 'التعريف الموحد'],
  labels: phrases(`
    ice, ice number, numero ice, identifiant commun de l entreprise, identifiant commun, morocco tax number
    morocco ice, التعريف الموحد للمقاولة, رقم التعريف الموحد للمقاولة
  `),
  mask: {},
  help: {
    what: 'The fifteen-digit number under which all Moroccan authorities know a firm or a trader.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 000000000000000.',
    example: '000000000000000',
    sources: ['Décret n° 2-11-63 (Morocco)'],
  },
};
