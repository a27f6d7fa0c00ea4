import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Codes of the payment system, past ones too (Česká národní banka, Kódy platebního styku). */
const banks = `
  0100 0300 0600 0710 0800 2010 2020 2030 2060 2070 2100 2200 2220 2240 2250 2260 2275 2600 2700 3030 3040 3050 3060 3500
  4000 4300 5500 5800 6000 6100 6200 6210 6300 6363 6700 6800 7910 7940 7950 7960 7970 7980 7990 8030 8040 8060 8090 8150 8190
  8198 8199 8200 8210 8211 8215 8220 8221 8223 8225 8226 8230 8231 8240 8250 8255 8265 8270 8272 8280 8283 8291 8292 8293 8294
  8296 8298 8299
`;

export const recognizer: Recognizer = {
  entity: 'CZ_BANKACCOUNT',
  title: 'Czech bank account number',
  severity: 'high',
  country: 'CZ',
  family: 'bank',
  shapes: [
    ...layouts({
      '999999-9999999999/9999': 0.85,
      '99999-9999999999/9999': 0.85,
      '9999-9999999999/9999': 0.8,
      '999-9999999999/9999': 0.8,
      '99-9999999999/9999': 0.8,
      '9999999999/9999': 0.55,
      '999999999/9999': 0.55,
    }),
    writtenField(/^(?:\d{1,6}-)?\d{2,10}\s?\/\s?\d{4}$/),
  ],
  check: { name: 'check digits modulo 11 and bank', passes: ({ text }) => isAccount(text) },
  context: phrases(`
    ucet, uctu, cislo uctu, bankovni, banka
  `),
  labels: phrases(`
    cislo uctu, ucet, bankovni ucet, bankovni spojeni, cislo bankovniho uctu, c uctu, czech bank account
    czech bank account number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'A Czech bank account: prefix, number and, behind a slash, the code of the bank.',
    why: 'It names the account of a person and is enough to pay into it or to set up a direct debit.',
    instead: 'Write zeros in its place, such as 000000-0000000000/0000.',
    example: '000000-0000000000/0000',
    sources: ['Vyhláška ČNB 169/2011 Sb.', 'Česká národní banka, Kódy platebního styku'],
  },
};

function isAccount(text: string): boolean {
  const [, prefix = '', account = '', bank = ''] = /^(?:(\d{1,6})-)?(\d{2,10})\s?\/\s?(\d{4})$/.exec(text) ?? [];
  return bank !== '' && banks.includes(bank) && isDivisible(prefix) && isDivisible(account) && Number(account) > 0;
}

const isDivisible = (digits: string): boolean =>
  weightedSum(digits.padStart(10, '0'), { weights: [6, 3, 7, 9, 10, 5, 8, 4, 2, 1], modulus: 11 }) === 0;
