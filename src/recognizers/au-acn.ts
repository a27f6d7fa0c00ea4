import { validate } from 'stdnum/lib/cjs/au/acn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AU_ACN',
  title: 'Australian company number',
  severity: 'low',
  country: 'AU',
  family: 'company',
  shapes: [...layouts({ '999 999 999': 0.3, '999-999-999': 0.2, '999999999': 0.05 }), field(/^\d{9}$/)],
  check: { name: 'check digit modulo 10', passes: ({ compact }) => validate(compact).isValid },
  context: ['acn', 'australian company number', 'asic'],
  labels: phrases(`
    acn, acn number, acn no, australian company number, australia company number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number of a company registered in Australia.',
    why: 'It names no person, but the register leads from it to directors and their addresses.',
    instead: 'Use the worked example of the check digit, 004 085 616.',
    example: '004 085 616',
    sources: ['Corporations Act 2001 (Cth)', 'ASIC, Australian Company Number digit check'],
  },
};
