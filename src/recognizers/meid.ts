import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MEID',
  title: 'mobile equipment identifier (MEID)',
  severity: 'medium',
  shapes: [
    ...layouts({
      '99999 99999 9999 9999': 0.4,
      '99999 99999 9999 9999 9': 0.6,
      '99999-99999-9999-9999': 0.4,
      '999999999999999999': 0.05,
    }),
    field(/^(?:[\dA-F]{14,15}|\d{18,19})$/),
  ],
  check: { name: 'number range and Luhn check digit', passes: ({ compact }) => isEquipment(compact.toUpperCase()) },
  context: phrases('meid, equipment identifier, cdma, esn'),
  labels: phrases('meid, meid number, meid hex, meid dec, mobile equipment identifier'),
  laws: ['HIPAA', 'GDPR', 'CCPA'],
  mask: {},
  help: {
    what: 'The number of a device in CDMA networks: 14 hexadecimal or 18 decimal digits, and perhaps a check digit.',
    why: 'It follows the person wherever the device goes and serves to clone it.',
    instead: 'Write fourteen zeros: 00000000000000.',
    example: '00000000000000',
    sources: ['3GPP2 X.S0008', 'TIA, MEID numbering resource guidelines'],
  },
};

/** Hexadecimal numbers begin with A0 or more; those of digits alone are taken for an IMEI, with its check digit. */
function isEquipment(number: string): boolean {
  if (number.length >= 18) return isDecimal(number.slice(0, 18)) && (number.length === 18 || isLuhnIn(10, number));
  const digitsOnly = /^\d+$/.test(number);
  if (!digitsOnly && !/^[A-F]/.test(number)) return false;
  return number.length === 14 || (number.length === 15 && isLuhnIn(digitsOnly ? 10 : 16, number));
}

/** Ten digits for the first 32 bits and eight for the other 24. */
const isDecimal = (number: string): boolean =>
  /^\d{18}$/.test(number) && Number(number.slice(0, 10)) < 2 ** 32 && Number(number.slice(10)) < 2 ** 24;

/** Every second digit from the right is doubled, and the digits of the product added, in the number's own base. */
function isLuhnIn(base: 10 | 16, number: string): boolean {
  const values = [...number].reverse().map((digit, at) => Number.parseInt(digit, base) * (at % 2 === 1 ? 2 : 1));
  return values.reduce((sum, value) => sum + Math.floor(value / base) + (value % base), 0) % base === 0;
}
