import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AR_CBU',
  title: 'Argentine bank account number (CBU)',
  severity: 'high',
  country: 'AR',
  family: 'bank',
  shapes: [
    ...layouts({ '99999999 99999999999999': 0.8, '99999999-99999999999999': 0.8, '9999999999999999999999': 0.4 }),
    field(/^\d{22}$/),
  ],
  check: { name: 'two check digits', passes: ({ compact }) => isCbu(compact) },
  context: ['cbu', 'clave bancaria', 'cuenta bancaria', 'transferencia'],
  labels: phrases(`
    cbu, numero cbu, nro cbu, clave bancaria uniforme, clave bancaria, argentine bank account
    argentina bank account number
  `),
  mask: {},
  help: {
    what: 'The Clave Bancaria Uniforme: 22 digits that name one account at one branch of an Argentine bank.',
    why: 'It is all that is needed to pay into an account or to set up a direct debit from it.',
    instead: 'Write zeros in its place, such as 00000000 00000000000000.',
    example: '00000000 00000000000000',
    sources: ['Banco Central de la República Argentina, Comunicación A 2622'],
  },
};

/** Bank and branch have a check digit of their own, and so has the account (BCRA, Comunicación A 2622). */
const isCbu = (number: string): boolean => isBlock(number.slice(0, 8)) && isBlock(number.slice(8));

const isBlock = (block: string): boolean =>
  weightedSum(block, { reverse: true, weights: [1, 3, 1, 7, 9, 3, 1, 7, 9, 3, 1, 7, 9, 3], modulus: 10 }) === 0;
