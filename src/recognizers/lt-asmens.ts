import { validate } from 'stdnum/lib/cjs/lt/asmens.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LT_ASMENS',
  title: 'Lithuanian personal code',
  severity: 'critical',
  country: 'LT',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.3 }), field(/^\d{11}$/)],
  check: { name: 'birth date and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['asmens kodas', 'asmens', 'a k', 'gimimo data'],
  labels: phrases(`
    asmens kodas, asmens, asmens kodo, asmens kodai, asmkodas, asmens identifikacinis kodas
    lithuanian personal code, lithuania personal code, lithuanian personal number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit code of a person in Lithuania: sex and century, birth date, serial number and check digit.',
    why: 'It is asked for by every bank, clinic and authority, and tells age and sex.',
    instead: 'Use the worked example of the check digit, 33309240064.',
    example: '33309240064',
    sources: ['Gyventojų registro įstatymas (Lithuania)'],
  },
};
