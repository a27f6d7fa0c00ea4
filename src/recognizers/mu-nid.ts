import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDateCompactDDMMYY } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const recognizer: Recognizer = {
  entity: 'MU_NID',
  title: 'Mauritian identity number',
  severity: 'critical',
  country: 'MU',
  family: 'national',
  shapes: [...layouts({ 'A999999999999*': 0.65 }), field(/^[A-Z]\d{12}[\dA-Z]$/)],
  check: { name: 'birth date and check character modulo 17', passes: ({ compact }) => isIdentity(compact) },
  context: ['nid', 'nic', 'national identity card', 'mauritius'],
  labels: phrases(`
    id number
    nid, nic, nid number, nic number, nid no, mauritius id, mauritian id, mauritius national identity card
    mauritian national identifier, mauritius nid
  `),
  mask: {},
  help: {
    what: 'The number of the Mauritian identity card: letter of the name, birth date, serial and check character.',
    why: 'It is asked for by every bank and authority, and tells the birth date.',
    instead: 'Use zeros, A0000000000000.',
    example: 'A0000000000000',
    sources: ['National Identity Card Act (Mauritius)'],
  },
};

function isIdentity(number: string): boolean {
  const weights = [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
  const rest = weightedSum(number.slice(0, 13), { weights, modulus: 17 });
  return isValidDateCompactDDMMYY(number.slice(1, 7)) && number.endsWith(characters[(17 - rest) % 17] ?? '-');
}
