import { validate } from 'stdnum/lib/cjs/au/abn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AU_ABN',
  title: 'Australian business number',
  severity: 'low',
  country: 'AU',
  family: 'company',
  shapes: [...layouts({ '99 999 999 999': 0.6, '99-999-999-999': 0.4, '99999999999': 0.2 }), field(/^[1-9]\d{10}$/)],
  check: { name: 'check digits modulo 89', passes: ({ compact }) => validate(compact).isValid },
  context: ['abn', 'australian business number'],
  labels: phrases(`
    abn, abn number, abn no, australian business number, business number abn, australia tax number
  `),
  mask: {},
  help: {
    what: 'The eleven digits under which every business in Australia is registered, sole traders included.',
    why: 'The register gives the name, state and postcode of a sole trader for it.',
    instead: 'Use the worked example of the check digit, 51 824 753 556.',
    example: '51 824 753 556',
    sources: [
      'A New Tax System (Australian Business Number) Act 1999',
      'Australian Business Register, format of the ABN',
    ],
  },
};
