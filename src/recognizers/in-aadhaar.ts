import { validate } from 'stdnum/lib/cjs/in/aadhaar.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IN_AADHAAR',
  title: 'Indian Aadhaar number',
  severity: 'critical',
  country: 'IN',
  family: 'national',
  shapes: [
    ...layouts({ '9999 9999 9999': 0.7, '9999-9999-9999': 0.7, '9999:9999:9999': 0.4, '999999999999': 0.2 }),
    field(/^\d{12}$/),
  ],
  check: { name: 'Verhoeff check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['aadhaar', 'aadhar', 'adhaar', 'uidai', 'uid number', 'आधार'],
  labels: phrases(`
    aadhaar, aadhar, adhaar, aadhaar number, aadhaar no, aadhar number, aadhar no, uidai, uid number, आधार
  `),
  mask: {},
  help: {
    what: 'The twelve-digit number that India ties to a resident’s biometrics.',
    why: 'It opens bank accounts, telephone contracts and benefits, and section 29 of the Aadhaar Act forbids publishing it.',
    instead: 'Use a number that cannot be issued, such as 0000 0000 0000.',
    example: '0000 0000 0000',
    sources: ['Aadhaar Act 2016, section 29', 'UIDAI'],
  },
};
