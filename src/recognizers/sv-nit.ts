import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SV_NIT',
  title: 'Salvadoran tax number (NIT)',
  severity: 'high',
  country: 'SV',
  family: 'tax',
  shapes: [...layouts({ '9999-999999-999-9': 0.75, '99999999999999': 0.2 }), field(/^[019]\d{13}$/)],
  check: { name: 'date and check digit modulo 11', passes: ({ compact }) => isDated(compact) && isChecked(compact) },
  context: phrases('nit, identificacion tributaria, ministerio de hacienda'),
  labels: phrases(
    'nit, numero nit, numero de identificacion tributaria, el salvador tax number, salvadoran tax number',
  ),
  mask: {},
  help: {
    what: 'The fourteen-digit tax number of El Salvador: place, date of birth or founding, serial and a check digit.',
    why: 'It tells birth date and birthplace of a person and identifies them in every contract and bank account.',
    instead: 'Write fourteen zeros in the groups of the number: 0000-000000-000-0.',
    example: '0000-000000-000-0',
    sources: [
      'Ley del Registro y Control Especial de Contribuyentes al Fisco',
      'Ministerio de Hacienda de El Salvador',
    ],
  },
};

/** Digits five to ten are day, month and year; in years without a century 29 February may be right. */
const isDated = (number: string): boolean =>
  /^[019]\d{3}(?:(?:0[1-9]|[12]\d)(?:0[1-9]|1[0-2])|30(?!02)(?:0[1-9]|1[0-2])|31(?:0[13578]|1[02]))\d{6}$/.test(number);

/** Serials up to 100 were given out under the older rule. */
function isChecked(number: string): boolean {
  const older = number.slice(10, 13) <= '100';
  const sum = weightedSum(number.slice(0, 13), {
    weights: older ? [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2] : [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
    modulus: 11,
  });
  return number[13] === String((older ? sum : (11 - sum) % 11) % 10);
}
