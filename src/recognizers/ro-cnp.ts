import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** By sex and century; 7 to 9 are residents and foreigners, of whom it does not tell. */
const centuries: Readonly<Record<string, string>> = { 1: '19', 2: '19', 3: '18', 4: '18', 5: '20', 6: '20' };
/** Counties and former districts; 70 stands for any since 2024, 80 to 83 for the unknown. */
const county = /^(?:0[1-9]|[123]\d|4[0-8]|5[12]|70|8[0-3])/;

export const recognizer: Recognizer = {
  entity: 'RO_CNP',
  title: 'Romanian personal numerical code (CNP)',
  severity: 'critical',
  country: 'RO',
  family: 'national',
  shapes: [...layouts({ '9999999999999': 0.4 }), field(/^[1-9]\d{12}$/)],
  check: { name: 'birth date, county and check digit', passes: ({ compact }) => isPerson(compact) },
  context: ['cnp', 'cod numeric personal', 'buletin', 'carte de identitate'],
  labels: phrases(`
    cnp, cod numeric personal, codul numeric personal, cnp number, nr cnp, romanian personal code, romanian cnp
    romania cnp, romanian numerical personal code, romania national id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The code of every Romanian: sex and century, birth date, county, serial number and check digit.',
    why: 'Loans and contracts are taken out on it, and it tells birth date, sex and birthplace.',
    instead: 'Use zeros, 0000000000000.',
    example: '0000000000000',
    sources: ['Ordonanța de urgență nr. 97/2005 (Romania)', 'Legea nr. 190/2018, art. 4 (Romania)'],
  },
};

function isPerson(code: string): boolean {
  const [, sex = '', year = '', month = '', day = '', rest = ''] =
    /^([1-9])(\d\d)(\d\d)(\d\d)(\d{6})$/.exec(code) ?? [];
  const century = centuries[sex];
  const born = (century ? [century] : ['19', '20']).some((first) => isValidDate(`${first}${year}`, month, day, true));
  const sum = weightedSum(code.slice(0, 12), { weights: [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], modulus: 11 });
  return born && county.test(rest) && code.endsWith(String(sum === 10 ? 1 : sum));
}
