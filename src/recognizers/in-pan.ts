import { validate } from 'stdnum/lib/cjs/in/pan.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IN_PAN',
  title: 'Indian Permanent Account Number (PAN)',
  severity: 'high',
  country: 'IN',
  family: 'tax',
  shapes: [...layouts({ AAAAA9999A: 0.35 }), field(/^[A-Z]{5}\d{4}[A-Z]$/)],
  check: { name: 'kind of holder in fourth place', passes: ({ compact }) => validate(compact).isValid },
  context: ['pan', 'pan card', 'pan number', 'permanent account number', 'income tax', 'पैन'],
  labels: phrases(`
    pan, pan no, pan number, pan card, pan card number, pan card no, pan num, permanent account number, panno
    pancard, पैन, पैन नंबर, पैन कार्ड, indian tax number
  `),
  mask: {},
  help: {
    what: 'The ten characters under which India’s Income Tax Department knows a taxpayer; P in fourth place is a person.',
    why: 'It is asked for in bank accounts, loans and share deals, and lets others take credit in the person’s name.',
    instead: 'Use a documented example, such as AAAPL1234C.',
    example: 'AAAPL1234C',
    sources: ['Income-tax Act 1961, section 139A', 'Income-tax Rules 1962, rule 114'],
  },
};
