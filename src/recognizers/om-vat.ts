import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'OM_VAT',
  title: 'Omani VAT number',
  severity: 'low',
  country: 'OM',
  family: 'vat',
  shapes: [...layouts({ 'AA999999999*': 0.75, 'AA 999999999*': 0.75 }), field(/^OM\d{9}[\dX]$/)],
  check: { name: 'prefix OM and check character modulo 11', passes: ({ compact }) => hasCheckCharacter(compact) },
  context: ['oman', 'vatin', 'vat', 'ضريبة القيمة المضافة'],
  labels: phrases(`
    oman vat number, omani vat number, oman vatin, oman tax number, vat oman, رقم التسجيل الضريبي
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in Oman: OM, nine digits and a check character.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, OM0000000000.',
    example: 'OM0000000000',
    sources: ['Value Added Tax Law, Royal Decree 121/2020 (Oman)', 'Oman Tax Authority, VATIN validation'],
  },
};

/**
 * The authority does not publish the rule. This one, over the last five digits, is what python-stdnum inferred from
 * valid numbers; the weights of the first four are unknown.
 */
function hasCheckCharacter(number: string): boolean {
  const rest = (1 + weightedSum(number.slice(6, 11), { weights: [1, 6, 3, 7, 9], modulus: 11 })) % 11;
  return /^OM\d{9}[\dX]$/.test(number) && number.endsWith(rest === 10 ? 'X' : String(rest));
}
