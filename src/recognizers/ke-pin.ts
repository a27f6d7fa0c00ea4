import { validate } from 'stdnum/lib/cjs/ke/pin.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'KE_PIN',
  title: 'Kenyan tax number (KRA PIN)',
  severity: 'high',
  country: 'KE',
  family: 'tax',
  shapes: [...layouts({ A999999999A: 0.3 }), field(/^[AP]\d{9}[A-Z]$/)],
  check: { name: 'letters at their places', passes: ({ compact }) => validate(compact).isValid },
  context: ['kra', 'kenya revenue authority', 'itax', 'pin certificate'],
  labels: phrases(`
    pin, kra pin, kra pin number, pin number, kenya pin, kenya tax number, kra number, pin no
  `),
  mask: {},
  help: {
    what: 'The number of the Kenya Revenue Authority: A for a person or P for a firm, nine digits and a letter.',
    why: 'Banks and land registries ask for it, and with a few more facts it opens the tax account.',
    instead: 'Use a number with zeros between its letters, A000000000Z.',
    example: 'A000000000Z',
    sources: ['Tax Procedures Act 2015 (Kenya), section 11', 'Kenya Revenue Authority'],
  },
};
