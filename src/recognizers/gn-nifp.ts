import { validate } from 'stdnum/lib/cjs/gn/nifp.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GN_NIFP',
  title: 'Guinean permanent tax number (NIFp)',
  severity: 'medium',
  country: 'GN',
  family: 'tax',
  shapes: [...layouts({ '999-999-999': 0.1, '999999999': 0.05 }), field(/^\d{9}$/)],
  check: { name: 'Luhn check digit', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    nifp, nif permanent, numero d identification fiscale permanent, guinee, conakry, guinea
  `),
  labels: phrases(`
    ni fp
    nifp, numero nifp, nif permanent, d identification fiscale permanent, identification fiscale permanent
    guinea tax number, guinean tax number
  `),
  mask: {},
  help: {
    what: 'The nine-digit permanent tax number of a person or firm in Guinea.',
    why: 'It ties a person in business to their tax affairs.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['Code général des impôts de la République de Guinée', 'Direction nationale des impôts'],
  },
};
