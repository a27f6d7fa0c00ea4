import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LV_PERSONAS_KODS',
  title: 'Latvian personal code',
  severity: 'critical',
  country: 'LV',
  family: 'national',
  shapes: [...layouts({ '999999-99999': 0.7, '99999999999': 0.2 }), field(/^[0-3]\d{10}$/)],
  check: { name: 'birth date and check digit modulo 11', passes: ({ compact }) => isPersonal(compact) },
  context: ['personas kods', 'p k', 'dzimsanas datums'],
  labels: phrases(`
    personas kods, personas koda, pers kods, personaskods, latvian personal code, latvia personal code
    latvian personal number, latvia tax number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit code of a person in Latvia, which older codes begin with the birth date.',
    why: 'It is asked for by every bank, clinic and authority, and most codes tell the age.',
    instead: 'Use zeros, 000000-00000.',
    example: '000000-00000',
    sources: ['Fizisko personu reģistra likums (Latvia)'],
  },
};

/** Codes given since July 2017 begin with 32 and hold no date; the digit behind an older date tells the century. */
function isPersonal(code: string): boolean {
  const dated = /^(\d\d)(\d\d)(\d\d)([012])/.exec(code);
  const [, day = '', month = '', year = '', century = ''] = dated ?? [];
  if (!code.startsWith('32') && !isValidDate(`${18 + Number(century)}${year}`, month, day, true)) return false;
  const sum = 1 + weightedSum(code.slice(0, 10), { weights: [10, 5, 8, 4, 2, 1, 6, 3, 7, 9], modulus: 11 });
  return code.endsWith(String((sum % 11) % 10));
}
