import { isValidDateCompactYYYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CZ_RC',
  title: 'Czech birth number',
  severity: 'critical',
  country: 'CZ',
  family: 'national',
  shapes: [
    ...layouts({ '999999/9999': 0.65, '999999/999': 0.4, '999999 9999': 0.2, '999999-9999': 0.2, '9999999999': 0.1 }),
    field(/^\d{9,10}$/),
  ],
  check: {
    name: 'birth date and check digit modulo 11',
    passes: ({ compact }) => /^\d{9,10}$/.test(compact) && isBirthNumber(compact),
  },
  context: ['rodne cislo', 'rodneho cisla', 'rodnym cislem'],
  labels: phrases(`
    rc
    rodne cislo, rodne c, rodnecislo, cislo rodne, rc cislo, birth number, czech birth number, czech national id
    czech personal number, slovak birth number
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The birth number of a person in Czechia or Slovakia: date of birth, serial and check digit.',
    why: 'It tells date of birth and sex and is used by banks, insurers and authorities alike.',
    instead: 'Write zeros in its place, such as 000000/0000.',
    example: '000000/0000',
    sources: ['Zákon 133/2000 Sb., o evidenci obyvatel, § 13', 'Zákon 301/1995 Z. z. o rodnom čísle'],
  },
};

/**
 * Fifty is added to the month of women, twenty more since 2004 when a day has run out of serials. Nine digits were given
 * until 1953 and have no check digit; for a few numbers until 1985 the remainder ten is written as zero.
 */
function isBirthNumber(number: string): boolean {
  const short = number.length === 9;
  const year = Number(number.slice(0, 2));
  const full = short ? (year < 54 ? 1900 : 1800) + year : (year < 54 ? 2000 : 1900) + year;
  const month = Number(number.slice(2, 4)) % 50;
  const raised = month > 20 && full >= 2004 ? month - 20 : month;
  const date = `${full}${String(raised).padStart(2, '0')}${number.slice(4, 6)}`;
  const checks = short || (Number(number.slice(0, 9)) % 11) % 10 === Number(number[9]);
  return checks && isValidDateCompactYYYYMMDD(date, true);
}
