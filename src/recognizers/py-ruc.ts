import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PY_RUC',
  title: 'Paraguayan taxpayer number (RUC)',
  severity: 'low',
  country: 'PY',
  family: 'tax',
  shapes: [...layouts({ '99999999-9': 0.3, '9999999-9': 0.2, '999999-9': 0.1 }), field(/^\d{5,9}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => hasCheckDigit(compact) },
  context: ['ruc', 'dnit', 'registro unico de contribuyentes', 'contribuyente'],
  labels: phrases(`
    ruc, ruc paraguay, nro ruc, numero ruc, numero de ruc, registro unico de contribuyentes, paraguay ruc
    paraguay tax number, paraguayan tax number
  `),
  mask: {},
  help: {
    what: 'The number of a Paraguayan taxpayer; that of a person is their identity number with a check digit.',
    why: 'It names the trader, who may be a person, and then also their identity number.',
    instead: 'Use zeros, 00000000-0.',
    example: '00000000-0',
    sources: ['Ley N.° 1352/1988 (Paraguay)', 'Dirección Nacional de Ingresos Tributarios'],
  },
};

/** Weights from 2 on, from the right; remainders 0 and 1 both give the digit 0. */
function hasCheckDigit(number: string): boolean {
  const rest = weightedSum(number.slice(0, -1), { weights: [2, 3, 4, 5, 6, 7, 8, 9], reverse: true, modulus: 11 });
  return Number(number) > 0 && number.endsWith(String(rest <= 1 ? 0 : 11 - rest));
}
