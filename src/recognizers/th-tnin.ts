import { validate } from 'stdnum/lib/cjs/th/idnr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Kind of person 1 to 8, then the province of registration (ISO 3166-2:TH). */
const registered = /^[1-8](?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])/;

export const recognizer: Recognizer = {
  entity: 'TH_TNIN',
  title: 'Thai national identification number',
  severity: 'high',
  country: 'TH',
  family: 'national',
  shapes: [
    ...layouts({
      '9-9999-99999-99-9': 0.8,
      '9 9999 99999 99 9': 0.75,
      '9-99-9-999-99999-9': 0.75,
      '9999999999999': 0.25,
    }),
    field(/^[1-8]\d{12}$/),
  ],
  check: {
    name: 'province and check digit modulo 11',
    passes: ({ compact }) => registered.test(compact) && validate(compact).isValid,
  },
  context: phrases(`
    thai id, thai national id, tnin, citizen id, thailand, บัตรประชาชน, เลขประจำตัวประชาชน, เลขบัตรประชาชน
  `),
  labels: phrases(`
    pin
    tnin, thai id, thai national id, thai id card, thai citizen id, thai identification number
    เลขประจำตัวประชาชน, เลขบัตรประชาชน, บัตรประชาชน, หมายเลขบัตรประชาชน
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit number on the identity card of everyone registered in Thailand.',
    why: 'It opens bank, telephone and health services in the person’s name and never changes.',
    instead: 'Write thirteen zeros: 0-0000-00000-00-0.',
    example: '0-0000-00000-00-0',
    sources: ['Population Registration Act B.E. 2534 (1991)', 'Department of Provincial Administration, Thailand'],
  },
};
