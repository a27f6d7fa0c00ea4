import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Province 01 to 81; the fewer letters, the more digits. */
const plate = /^(?:0[1-9]|[1-7]\d|8[01])(?:[A-Z]\d{3,5}|[A-Z]{2}\d{2,4}|[A-Z]{3}\d{2,4})$/;

export const recognizer: Recognizer = {
  entity: 'TR_LICENSE_PLATE',
  title: 'Turkish vehicle registration',
  severity: 'medium',
  country: 'TR',
  family: 'plate',
  shapes: [
    ...layouts({
      '99 A 999': 0.2,
      '99 A 9999': 0.2,
      '99 A 99999': 0.2,
      '99 AA 99': 0.2,
      '99 AA 999': 0.25,
      '99 AA 9999': 0.25,
      '99 AAA 99': 0.3,
      '99 AAA 999': 0.3,
      '99 AAA 9999': 0.3,
      '99A9999': 0.05,
      '99A99999': 0.05,
      '99AA999': 0.1,
      '99AA9999': 0.1,
      '99AAA99': 0.1,
      '99AAA999': 0.1,
      '99AAA9999': 0.1,
    }),
    field(plate, 0.8),
  ],
  check: { name: 'province code', passes: ({ compact }) => plate.test(compact.toUpperCase()) },
  context: phrases('plaka, plakası, plakasi, plakalı, plakali, arac plakası, ruhsat, turkish plate'),
  labels: phrases(`
    plaka, plaka no, plakası, plakasi, plaka numarası, plaka numarasi, arac plakası, arac plakasi, arac plaka
    turkish license plate, turkish plate
  `),
  mask: {},
  help: {
    what: 'The plate of a vehicle registered in Türkiye: province, letters and digits.',
    why: 'It leads to the keeper and, in records of time and place, to their movements.',
    instead: 'Use the province code 00, which no plate has: 00 ABC 000.',
    example: '00 ABC 000',
    sources: ['2918 sayılı Karayolları Trafik Kanunu', 'Karayolları Trafik Yönetmeliği'],
  },
};
