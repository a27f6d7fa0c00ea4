import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LV_PVN',
  title: 'Latvian VAT number',
  severity: 'low',
  country: 'LV',
  family: 'vat',
  shapes: [
    ...layouts({ AA99999999999: 0.75, 'AA 99999999999': 0.75, 'AA-99999999999': 0.75, '99999999999': 0.05 }),
    field(/^(?:LV)?\d{11}$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => isTaxpayer(compact.replace(/^LV/, '')) },
  context: ['pvn', 'pvn maksatajs', 'pievienotas vertibas nodoklis'],
  labels: phrases(`
    pvn, pvn numurs, pvn nr, pvn reg nr, pvn registracijas numurs, pvn maksataja numurs
    pievienotas vertibas nodokla, latvia vat number, latvian vat number
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in Latvia: of a firm, or the personal code of a trader.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, LV00000000000.',
    example: 'LV00000000000',
    sources: ['Pievienotās vērtības nodokļa likums (Latvia)', 'European Commission, VIES'],
  },
};

/** Firms have a first digit above 3. */
function isTaxpayer(number: string): boolean {
  if (!/^[4-9]\d{10}$/.test(number)) return /^[0-3]\d{10}$/.test(number) && isPersonal(number);
  return weightedSum(number, { weights: [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], modulus: 11 }) === 3;
}

/** Codes given since July 2017 begin with 32 and hold no date; the digit behind an older date tells the century. */
function isPersonal(code: string): boolean {
  const dated = /^(\d\d)(\d\d)(\d\d)([012])/.exec(code);
  const [, day = '', month = '', year = '', century = ''] = dated ?? [];
  if (!code.startsWith('32') && !isValidDate(`${18 + Number(century)}${year}`, month, day, true)) return false;
  const sum = 1 + weightedSum(code.slice(0, 10), { weights: [10, 5, 8, 4, 2, 1, 6, 3, 7, 9], modulus: 11 });
  return code.endsWith(String((sum % 11) % 10));
}
