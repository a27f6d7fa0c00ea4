import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BG_VAT',
  title: 'Bulgarian VAT number',
  severity: 'low',
  country: 'BG',
  family: 'vat',
  shapes: [
    ...layouts({ AA999999999: 0.6, AA9999999999: 0.6, 'AA 999999999': 0.6, 'AA 999 999 999': 0.6, '999999999': 0.05 }),
    field(/^(?:BG)?\d{9,10}$/),
  ],
  check: { name: 'check digit', passes: ({ compact }) => isVat(compact.replace(/^BG/, '')) },
  context: phrases(`
    ддс, еик, булстат, bulstat, vat
  `),
  labels: phrases(`
    ддс номер, ддс, идентификационен номер по ддс, еик, еик булстат, булстат, bulstat, eik, zdds
    bulgarian vat number, bulgaria vat
  `),
  mask: { keepFirst: 2 },
  help: {
    what: 'The number under which a person or firm in Bulgaria charges value added tax.',
    why: 'That of a sole trader may be their personal number, with the date of birth in it.',
    instead: 'Write zeros in its place, such as BG000000000.',
    example: 'BG000000000',
    sources: ['Закон за данък върху добавената стойност, чл. 94', 'European Commission, VIES'],
  },
};

/** Nine digits are an organisation's; people have ten, the number of a citizen, of a foreigner, or one of the register's. */
const isVat = (number: string): boolean =>
  number.length === 9
    ? isOrganisation(number)
    : number.length === 10 && /^\d+$/.test(number) && (isCitizen(number) || isForeigner(number) || isOther(number));

function isOrganisation(number: string): boolean {
  const first = weightedSum(number.slice(0, 8), { weights: [1, 2, 3, 4, 5, 6, 7, 8], modulus: 11 });
  const again = weightedSum(number.slice(0, 8), { weights: [3, 4, 5, 6, 7, 8, 9, 10], modulus: 11 });
  return /^\d+$/.test(number) && (first < 10 ? first : again % 10) === Number(number[8]);
}

const isCitizen = (number: string): boolean =>
  weightedSum(number.slice(0, 9), { weights: [2, 4, 8, 5, 10, 9, 7, 3, 6], modulus: 11 }) % 10 === Number(number[9]);

const isForeigner = (number: string): boolean =>
  weightedSum(number.slice(0, 9), { weights: [21, 19, 17, 13, 11, 9, 7, 3, 1], modulus: 10 }) === Number(number[9]);

const isOther = (number: string): boolean =>
  weightedSum(number, { weights: [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], modulus: 11 }) === 0;
