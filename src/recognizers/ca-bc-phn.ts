import { validate } from 'stdnum/lib/cjs/ca/bc_bhn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CA_BC_PHN',
  title: 'British Columbia personal health number',
  severity: 'high',
  country: 'CA',
  family: 'health',
  shapes: [...layouts({ '9999 999 999': 0.5, '9999-999-999': 0.45, '9999999999': 0.1 }), field(/^9\d{9}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    phn, personal health number, bc services card, care card, carecard, msp
  `),
  labels: phrases(`
    phn, bc phn, phn number, personal health number, personal health no, msp number, carecard number
    care card number, health card number, bc health number
  `),
  mask: {},
  help: {
    what: 'The ten-digit number of a person in the public health plan of British Columbia.',
    why: 'It is the key to health records and is used to obtain treatment in the name of another.',
    instead: 'Write zeros in its place, such as 0000 000 000.',
    example: '0000 000 000',
    sources: ['Medicare Protection Act (British Columbia)', 'British Columbia Ministry of Health, PHN check digit'],
  },
};
