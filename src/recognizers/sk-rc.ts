import { validate } from 'stdnum/lib/cjs/sk/rc.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SK_RC',
  title: 'Slovak birth number (rodné číslo)',
  severity: 'high',
  country: 'SK',
  family: 'national',
  shapes: [
    ...layouts({ '999999/9999': 0.7, '999999/999': 0.3, '9999999999': 0.2, '999999999': 0.05 }),
    field(/^\d{9,10}$/),
  ],
  check: { name: 'birth date and divisibility by 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('rodne cislo, datum narodenia, obciansky preukaz'),
  labels: phrases('rodne cislo, rodnecislo, rod cislo, r c, rc, slovak birth number, slovak personal number'),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The birth number of a Slovak resident: birth date, in which women have 50 added to the month, and a serial.',
    why: 'It tells birth date and sex and serves banks, insurers and clinics as the key to the person.',
    instead: 'Write six zeros, a slash and four zeros: 000000/0000.',
    example: '000000/0000',
    sources: ['Zákon č. 301/1995 Z. z. o rodnom čísle'],
  },
};
