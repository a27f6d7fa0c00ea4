import { validate as isPerson } from 'stdnum/lib/cjs/ro/cnp.js';
import { validate as isFirm } from 'stdnum/lib/cjs/ro/cui.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'RO_CF',
  title: 'Romanian VAT number',
  severity: 'low',
  country: 'RO',
  family: 'vat',
  shapes: [
    ...layouts({ AA999999: 0.6, AA9999999: 0.6, AA99999999: 0.7, AA999999999: 0.7, AA9999999999: 0.7 }),
    ...layouts({ 'AA 999999': 0.6, 'AA 9999999': 0.6, 'AA 99999999': 0.7, 'AA-99999999': 0.7, 'AA 999 999 99': 0.8 }),
    // Two digits under `vat` are a rate.
    field(/^(?:RO[1-9]\d{1,9}|[1-9]\d{5,9}|(?:RO)?[1-9]\d{12})$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => isTaxpayer(compact.replace(/^RO/, '')) },
  context: ['tva', 'cod tva', 'inregistrare in scopuri de tva', 'anaf'],
  labels: phrases(`
    cod tva, cod de inregistrare in scopuri de tva, cod inregistrare tva, cod fiscal, nr tva, romanian vat number
    romania vat number, tva number
  `),
  mask: {},
  help: {
    what: 'The VAT number of a taxpayer in Romania: RO and the company identifier, or the personal code of a trader.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, RO00000000.',
    example: 'RO00000000',
    sources: ['Codul fiscal, Legea nr. 227/2015, art. 316 (Romania)', 'European Commission, VIES'],
  },
};

const isTaxpayer = (number: string): boolean => (number.length === 13 ? isPerson : isFirm)(number).isValid;
