import { validate } from 'stdnum/lib/cjs/mz/nuit.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MZ_NUIT',
  title: 'Mozambican tax number (NUIT)',
  severity: 'high',
  country: 'MZ',
  family: 'tax',
  shapes: [...layouts({ '999999999': 0.05, '999 999 999': 0.1 }), field(/^\d{9}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['nuit', 'identificacao tributaria'],
  labels: phrases(`
    nuit, numero unico de identificacao tributaria, numero nuit, mozambique tax number, mozambican tax number
    nuit number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number under which Mozambique taxes a person or firm.',
    why: 'It identifies the person towards employers, banks and the state.',
    instead: 'Use zeros, 000 000 000.',
    example: '000 000 000',
    sources: ['Decreto n.º 52/2003 (Mozambique)', 'Autoridade Tributária de Moçambique'],
  },
};
