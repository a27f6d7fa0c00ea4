import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ZA_ID_NUMBER',
  title: 'South African identity number',
  severity: 'high',
  country: 'ZA',
  family: 'national',
  shapes: [
    ...layouts({
      '9999999999999': 0.45,
      '999999 9999 999': 0.75,
      '999999 9999 99 9': 0.75,
      '999999 9999 9 9 9': 0.75,
      '999999-9999-999': 0.75,
      '999999-9999-99-9': 0.75,
    }),
    field(/^\d{13}$/),
  ],
  check: { name: 'birth date, status and Luhn check digit', passes: ({ compact }) => isIdentity(compact) },
  context: phrases(`
    id number, identity number, rsa id, sa id, south african id, south africa, id no, permanent resident, id nommer
    identiteitsnommer, idnr
  `),
  labels: phrases(`
    id number, identity document
    rsa id, rsa id number, sa id, sa id number, sa id no, south african id, south african id number
    south african identity number, za id, za id number, id nommer, identiteitsnommer, permanent resident number
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit number of a person in the South African population register.',
    why: 'It tells birth date, sex and residence status and is what credit in the person’s name needs.',
    instead: 'Write thirteen zeros: 0000000000000.',
    example: '0000000000000',
    sources: ['Identification Act 68 of 1997', 'Department of Home Affairs, identity number structure'],
  },
};

/** The eleventh digit is 0 for citizens, 1 for permanent residents, 2 for refugees. */
const isIdentity = (number: string): boolean =>
  /^\d{10}[012]\d\d$/.test(number) && isBirthDate(number) && isLuhn(number);

/** Of the two centuries that the year may stand for only 2000 is sure to be in the calendar: it had a 29 February. */
function isBirthDate(number: string): boolean {
  const [year = 0, month = 0, day = 0] = [0, 2, 4].map((at) => Number(number.slice(at, at + 2)));
  const born = new Date(Date.UTC(2000 + year, month - 1, day));
  return born.getUTCMonth() === month - 1 && born.getUTCDate() === day;
}
