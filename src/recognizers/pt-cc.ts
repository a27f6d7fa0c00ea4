import { validate } from 'stdnum/lib/cjs/pt/cc.js';
import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PT_CC',
  title: 'Portuguese citizen card number',
  severity: 'critical',
  country: 'PT',
  family: 'national',
  shapes: [
    ...layouts({ '99999999 9 AA9': 0.85, '99999999-9-AA9': 0.85, '99999999 9AA9': 0.7, '999999999AA9': 0.5 }),
    field(/^\d{9}[A-Z\d]{2}\d$/),
  ],
  check: { name: 'both check digits', passes: ({ compact }) => hasCivilNumber(compact) && validate(compact).isValid },
  context: ['cartao de cidadao', 'cartao do cidadao', 'bilhete de identidade', 'portugal', 'cidadao'],
  labels: phrases(`
    cartao de cidadao, cartao cidadao, cartao do cidadao, numero de cartao de cidadao, numero cartao cidadao
    numero do cartao de cidadao, nr cartao cidadao, portuguese identity number, portuguese citizen card
    portugal citizen card
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number of the Portuguese citizen card: civil identification number, version and check digits.',
    why: 'With a copy of the card others take out contracts in the holder’s name.',
    instead: 'Use zeros, 00000000 0 ZZ0.',
    example: '00000000 0 ZZ0',
    sources: ['Lei n.º 7/2007 (Portugal)'],
  },
};

/** The first nine digits are the civil identification number; its check digit is 0 where the rule asks for 10. */
function hasCivilNumber(number: string): boolean {
  const rest = weightedSum(number.slice(0, 8), { weights: [9, 8, 7, 6, 5, 4, 3, 2], modulus: 11 });
  return Number(number[8]) === (rest <= 1 ? 0 : 11 - rest);
}
