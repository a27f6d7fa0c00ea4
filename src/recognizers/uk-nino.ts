import { validate } from 'stdnum/lib/cjs/gb/nino.js';
import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UK_NINO',
  title: 'UK National Insurance number',
  severity: 'high',
  country: 'GB',
  family: 'social',
  shapes: [
    ...layouts({
      'AA 99 99 99 A': 0.85,
      'AA-99-99-99-A': 0.8,
      AA999999A: 0.6,
      'AA 999999 A': 0.7,
      'AA 999999A': 0.6,
    }),
    field(/^[A-Z]{2}\d{6}[A-D]$/, 0.9),
  ],
  check: { name: 'prefix and suffix rules', passes: ({ compact }) => validate(compact).isValid },
  context: ['national insurance', 'nino', 'ni number', 'insurance', 'hmrc', 'payroll'],
  labels: [
    'nino',
    'national insurance',
    'national insurance number',
    'national insurance no',
    'ni number',
    'ni no',
    'ni num',
  ],
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number under which UK tax and social security know a person: two letters, six digits, A to D.',
    why: 'It is used to claim benefits and credit in the person’s name.',
    instead: 'Use one with a prefix that is never issued, such as QQ 12 34 56 C.',
    example: 'QQ 12 34 56 C',
    sources: ['HMRC National Insurance Manual NIM39110'],
  },
};
