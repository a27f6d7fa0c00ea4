import { validate } from 'stdnum/lib/cjs/si/jmbg.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SI_EMSO',
  title: 'Slovenian personal number (EMŠO)',
  severity: 'high',
  country: 'SI',
  family: 'national',
  shapes: [...layouts({ '9999999999999': 0.4, '9999999 999999': 0.5, '9999999-999999': 0.5 }), field(/^\d{13}$/)],
  check: { name: 'birth date and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('emso, enotna maticna stevilka, maticna stevilka obcana, osebna izkaznica, rojen'),
  labels: phrases(`
    emso, enotna maticna stevilka, enotna maticna stevilka obcana, maticna stevilka obcana
    slovenian personal number, slovenian national id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The thirteen-digit number that Slovenia gives every resident: birth date, register, sex and a check digit.',
    why: 'It tells age and sex, never changes, and identifies the person to every authority, bank and clinic.',
    instead: 'Write thirteen zeros: 0000000000000.',
    example: '0000000000000',
    sources: ['Zakon o centralnem registru prebivalstva (ZCRP)', 'Uradni list RS 1/1999'],
  },
};
