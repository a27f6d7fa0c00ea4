import { validate } from 'stdnum/lib/cjs/in/vid.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IN_VID',
  title: 'Indian Aadhaar virtual ID',
  severity: 'high',
  country: 'IN',
  family: 'national',
  shapes: [...layouts({ '9999 9999 9999 9999': 0.35, '9999999999999999': 0.1 }), field(/^[2-9]\d{15}$/)],
  check: { name: 'Verhoeff check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['vid', 'virtual id', 'aadhaar', 'aadhar', 'uidai'],
  labels: phrases(`
    vid, vid number, virtual id, aadhaar vid, aadhaar virtual id, uidai vid, virtual aadhaar
    virtual identity number
  `),
  mask: {},
  help: {
    what: 'A sixteen-digit number that stands in for an Aadhaar number and can be revoked.',
    why: 'Until it is revoked it authenticates the person as the Aadhaar number does.',
    instead: 'Use digits that nobody can have been given, such as 0000 0000 0000 0000.',
    example: '0000 0000 0000 0000',
    sources: ['UIDAI, circular 1 of 2018 on virtual ID', 'Aadhaar Act 2016'],
  },
};
