import { field, layouts, phrases, solid } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** What the states and the District of Columbia print, letters and digits alone. */
const formats: readonly RegExp[] = [
  /^\d{6,14}$/, // most states; the label alone tells these from other numbers
  /^[A-Z]\d{5,9}$/, // AZ, CA, HI, KS, KY, MA, MO, NE, NV, NY, OH, OK, RI, VA
  /^[A-Z]\d{10,14}$/, // FL, IL, MD, MI, MN, NJ, VA, WI
  /^[A-Z]\d{18}$/, // NY
  /^[A-Z]{2}\d{4,7}[A-Z]?$/, // ID, OH, WV
  /^[A-Z]{3}\d{6}$/, // ND
  /^\d{3}[A-Z]{2}\d{4}$/, // IA
  /^[A-Z]\d[A-Z]\d[A-Z]$/, // KS
  /^\d{7}[A-Z]$/, // ME, VT
  /^\d{8}[A-Z]{2}$/, // MO
  /^\d{3}[A-Z]\d{6}$/, // MO
  /^(?:\d{2}[A-Z]{3}\d{5}|NH[A-Z]\d{8})$/, // NH
  /^[A-Z]{3}\d{2}[A-Z]{2}\d{3}[A-Z\d]{2}$/, // WA until 2018
  /^WDL[A-Z\d]{9}$/, // WA since
];

export const recognizer: Recognizer = {
  entity: 'US_DRIVER_LICENSE',
  title: 'US driver’s license number',
  severity: 'high',
  country: 'US',
  family: 'driver',
  shapes: [
    ...layouts({
      'A999-999-99-999-9': 0.45,
      'A999-9999-9999-99': 0.45,
      'A999-9999-9999': 0.3,
      'A-999-999-999-999': 0.35,
      'A 999 999 999 999': 0.3,
      'A9999 99999 99999': 0.4,
      '99AAA99999': 0.2,
      A999999999999: 0.15,
      A9999999: 0.1,
      A99999999: 0.1,
      AA999999A: 0.1,
    }),
    ...solid(7, 9, 0.02),
    field(new RegExp(formats.map(({ source }) => `(?:${source})`).join('|')), 0.8),
  ],
  check: {
    name: 'format of a state',
    passes: ({ compact }) => formats.some((format) => format.test(compact)) && !/^[A-Z]*(\d)\1+$/.test(compact),
  },
  context: phrases(`
    driver license, driver s license, drivers license, driver licence, driving license, driving licence, dl number
    dmv, state id
  `),
  labels: phrases(`
    us driver license, us drivers license, us dl, dl num, dln, dl id, state driver license
    state driver s license, dmv number, operator license number
  `),
  laws: ['CCPA', 'HIPAA'],
  mask: {},
  help: {
    what: 'The number of a driver’s license of a US state; the states’ formats differ and few have a check digit.',
    why: 'It proves identity to banks, insurers and police, and in some states encodes name and birth date.',
    instead: 'Write a letter and zeros, as states print on their specimens: A0000000.',
    example: 'A0000000',
    sources: ['18 U.S.C. § 2725', 'AAMVA DL/ID Card Design Standard', 'State licensing agencies, number formats'],
  },
};
