import { validate } from 'stdnum/lib/cjs/th/tin.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TH_TIN',
  title: 'Thai taxpayer number',
  severity: 'medium',
  country: 'TH',
  family: 'tax',
  shapes: [
    ...layouts({ '9-99-9-999-99999-9': 0.45, '9 99 9 999 99999 9': 0.45, '9999999999999': 0.1 }),
    field(/^[0-8]\d{12}$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('ผู้เสียภาษี, เลขผู้เสียภาษี, ภาษี, revenue department, thai tax'),
  labels: phrases(`
    thai tin, thai tax id, thai taxpayer number, thailand tax number
    เลขประจำตัวผู้เสียภาษี, เลขผู้เสียภาษี, เลขประจำตัวผู้เสียภาษีอากร
  `),
  mask: {},
  help: {
    what: 'The number under which Thailand taxes a person or firm: the national or the company number.',
    why: 'That of a person is the number of their identity card.',
    instead: 'Write thirteen zeros: 0000000000000.',
    example: '0000000000000',
    sources: ['Revenue Code of Thailand', 'Revenue Department of Thailand'],
  },
};
