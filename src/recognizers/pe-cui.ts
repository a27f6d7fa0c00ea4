import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PE_CUI',
  title: 'Peruvian identity number (DNI, CUI)',
  severity: 'critical',
  country: 'PE',
  shapes: [
    ...layouts({ '99999999-9': 0.3, '99999999-A': 0.4, '99999999A': 0.1 }),
    field(/^\d{8}[\dA-K]$/),
    field(/^\d{8}$/, 0.6),
  ],
  check: { name: 'check digit modulo 11, where it is written', passes: ({ compact }) => isIdentity(compact) },
  context: ['cui', 'dni', 'documento nacional de identidad', 'reniec'],
  labels: phrases(`
    cui, dni, dni peru, numero de dni, nro dni, numero dni, codigo unico de identificacion
    cedula unica de identidad, documento nacional de identidad, peruvian identity number, peru dni, peruvian dni
  `),
  mask: {},
  help: {
    what: 'The eight digits of the Peruvian identity document, with a check digit or letter behind them.',
    why: 'It is the key to bank, telephone and public files of the person.',
    instead: 'Use zeros, 00000000-0.',
    example: '00000000-0',
    sources: ['Ley N.° 26497 (Peru)', 'RENIEC'],
  },
};

/** The check is printed as a digit on some documents and as a letter on others. */
function isIdentity(number: string): boolean {
  const rest = weightedSum(number.slice(0, 8), { weights: [3, 2, 7, 6, 5, 4, 3, 2], modulus: 11 });
  const check = number.slice(8);
  return check === '' || check === '65432110987'[rest] || check === 'KJIHGFEDCBA'[rest];
}
