import { validate } from 'stdnum/lib/cjs/mk/edb.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MK_EDB',
  title: 'North Macedonian tax number',
  severity: 'low',
  country: 'MK',
  family: 'tax',
  shapes: [
    ...layouts({ AA9999999999999: 0.7, 'AA 9999999999999': 0.7, '9999999999999': 0.1 }),
    writtenField(/^(?:MK|МК)?[ .-]?\d{13}$/i),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['edb', 'едб', 'даночен број', 'danocen broj'],
  labels: phrases(`
    edb, едб, единствен даночен број, даночен број, edinstven danocen broj, danocen broj
    north macedonia tax number, macedonian tax number
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit number under which North Macedonia taxes a firm or a trader.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, MK0000000000000.',
    example: 'MK0000000000000',
    sources: ['Закон за даночна постапка (North Macedonia)', 'Public Revenue Office'],
  },
};
