import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** No S, L, O, I, B, Z, which look like digits (CMS, Understanding the MBI). */
const letter = '[AC-HJKMNP-RT-Y]';
const either = '[\\dAC-HJKMNP-RT-Y]';
const identifier = new RegExp(`^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}{2}\\d{2}$`);

export const recognizer: Recognizer = {
  entity: 'US_MBI',
  title: 'US Medicare beneficiary identifier',
  severity: 'high',
  country: 'US',
  family: 'health',
  shapes: [...layouts({ '9A*9-A*9-AA99': 0.75, '9A*9 A*9 AA99': 0.6, '9A*9A*9AA99': 0.5 }), field(identifier)],
  check: {
    name: 'letters and digits at their places',
    passes: ({ text, compact }) => isEven(text) && identifier.test(compact),
  },
  context: phrases('medicare, mbi, beneficiary, medicare id, medicare number'),
  labels: phrases(`
    mbi, mbi number, medicare beneficiary identifier, medicare beneficiary id, medicare id, medicare number, medicare no
    beneficiary identifier, hicn
  `),
  laws: ['HIPAA', 'CCPA'],
  mask: {},
  help: {
    what: 'The eleven characters under which US Medicare knows a beneficiary.',
    why: 'It serves to bill treatments that never took place, and tells that the person is old or disabled.',
    instead: 'Use the specimen of the Medicare card, 1EG4-TE5-MK73.',
    example: '1EG4-TE5-MK73',
    sources: ['CMS, Understanding the Medicare Beneficiary Identifier (MBI) Format', '42 U.S.C. § 405(c)(2)(C)(xiii)'],
  },
};

/** Random keys mix the cases. */
const isEven = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();
