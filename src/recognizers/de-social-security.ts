import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_SOCIAL_SECURITY',
  title: 'German pension insurance number',
  severity: 'critical',
  country: 'DE',
  family: 'social',
  shapes: [
    ...layouts({
      '99999999A999': 0.6,
      '99 999999 A 999': 0.85,
      '99 999999 A999': 0.85,
      '99999999 A 999': 0.7,
      '99999999 A999': 0.7,
      '99-999999-A-999': 0.85,
    }),
    field(/^\d{8}[A-Z]\d{3}$/),
  ],
  check: { name: 'insurer, birth date and check digit', passes: ({ compact }) => isNumber(compact) },
  context: phrases(`
    rentenversicherung, rentenversicherungsnummer, sozialversicherung, sozialversicherungsnummer
    versicherungsnummer, svnr, rvnr, vsnr
  `),
  labels: phrases(`
    rvnr, rv nummer, rv nr, svnr, sv nummer, sv nr, vsnr, rentenversicherungsnummer, rentenversicherung nr
    rentenversicherung, sozialversicherungsnummer, sozialversicherungs nr, sozialversicherungsnr
    sozialversicherung nr, sozialversicherungsausweis, versicherungsnummer, german social security number
    german pension insurance number
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The Versicherungsnummer of a person in the German pension insurance, with birth date and first letter of the name.',
    why: 'It tells the date of birth and is the key to employment and pension records.',
    instead: 'Use the documented example, 15 070649 C 103.',
    example: '15 070649 C 103',
    sources: ['§ 147 SGB VI', 'Versicherungsnummern-, Kontoführungs- und Versicherungsverlaufsverordnung (VKVV)'],
  },
};

/**
 * Insurer, day, month, year, first letter of the name at birth, serial, check digit. 32 is added to the day of a second
 * number; letters count as two digits, and products by their digit sums.
 */
function isNumber(number: string): boolean {
  const [, insurer = '', day = '', letter = ''] = /^(\d\d)(\d\d)(?:0[1-9]|1[0-2])\d\d([A-Z])\d{3}$/.exec(number) ?? [];
  if (letter === '' || insurer < '02' || (Number(day) % 32 === 0 && day !== '32') || Number(day) > 63) return false;
  const body = number.slice(0, 8) + String(letter.charCodeAt(0) - 64).padStart(2, '0') + number.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  return weightedSum(body, { weights, modulus: 10, sumByDigit: true }) === Number(number[11]);
}
