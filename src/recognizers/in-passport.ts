import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** A letter but Q, X or Z; neither the first nor the last of the seven digits is zero. */
const number = /^[A-PR-WY][1-9]\d{5}[1-9]$/;

export const recognizer: Recognizer = {
  entity: 'IN_PASSPORT',
  title: 'Indian passport number',
  severity: 'high',
  country: 'IN',
  family: 'passport',
  shapes: [...layouts({ A9999999: 0.1, 'A99 99999': 0.15 }), field(number)],
  check: { name: 'assigned letters and digits', passes: ({ compact }) => number.test(compact) },
  context: ['passport', 'passport number', 'passport no', 'indian passport', 'passport seva', 'पासपोर्ट'],
  labels: phrases(`
    indian passport, indian passport number, india passport, india passport number, पासपोर्ट, पासपोर्ट नंबर
    पासपोर्ट संख्या
  `),
  mask: {},
  help: {
    what: 'The number of an Indian passport: a letter and seven digits.',
    why: 'It serves to impersonate the holder wherever a copy of a passport is asked for.',
    instead: 'Use digits that only count, such as A1234567.',
    example: 'A1234567',
    sources: ['Passports Act 1967', 'Ministry of External Affairs, Passport Seva'],
  },
};
