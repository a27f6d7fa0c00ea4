import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDateCompactYYYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CZ_DIC',
  title: 'Czech tax number (DIČ)',
  severity: 'medium',
  country: 'CZ',
  family: 'vat',
  shapes: [
    ...layouts({
      AA99999999: 0.6,
      'AA 99999999': 0.6,
      AA9999999999: 0.65,
      'AA 9999999999': 0.65,
      AA999999999: 0.4,
      'AA 999999/9999': 0.85,
    }),
    field(/^(?:CZ)?\d{8,10}$/),
  ],
  check: { name: 'check digit modulo 11, or birth date', passes: ({ compact }) => isDic(compact.replace(/^CZ/, '')) },
  context: ['dic', 'danove identifikacni cislo', 'platce dph', 'dph'],
  labels: phrases(`
    dic, danove identifikacni cislo, danove cislo, cislo platce dph, czech vat number, czech tax number
    czechia vat
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The tax number of a person or firm in Czechia: CZ and, for people, often their birth number.',
    why: 'It may tell date of birth and sex, and it stands on every invoice of a freelancer.',
    instead: 'Write zeros in its place, such as CZ00000000.',
    example: 'CZ00000000',
    sources: ['Zákon 280/2009 Sb., daňový řád, § 130', 'European Commission, VIES'],
  },
};

/** Companies have their eight digits, people their birth number, and some nine digits that begin with 6. */
function isDic(number: string): boolean {
  if (!/^\d{8,10}$/.test(number)) return false;
  if (number.length === 8) return isCompany(number);
  return (number.length === 9 && number.startsWith('6') && isSpecial(number)) || isBirthNumber(number);
}

function isCompany(number: string): boolean {
  const sum = weightedSum(number.slice(0, 7), { weights: [8, 7, 6, 5, 4, 3, 2], modulus: 11 });
  return !number.startsWith('9') && ((11 - sum) % 11 || 1) % 10 === Number(number[7]);
}

function isSpecial(number: string): boolean {
  const sum = weightedSum(number.slice(1, 8), { weights: [8, 7, 6, 5, 4, 3, 2], modulus: 11 });
  return (18 - ((10 - sum) % 11)) % 10 === Number(number[8]);
}

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
