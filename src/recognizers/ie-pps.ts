import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const letters = 'WABCDEFGHIJKLMNOPQRSTUV';
const written = /^\d{7}[A-W][A-IWTX]?$/;

export const recognizer: Recognizer = {
  entity: 'IE_PPS',
  title: 'Irish Personal Public Service number (PPS)',
  severity: 'high',
  country: 'IE',
  family: 'national',
  shapes: [...layouts({ '9999999A': 0.2, '9999999AA': 0.35 }), field(written)],
  check: { name: 'check letter modulus 23', passes: ({ compact }) => isNumber(compact) },
  context: ['pps', 'ppsn', 'pps number', 'personal public service', 'revenue', 'ireland'],
  labels: phrases(`
    pps, ppsn, pps no, pps number, ppsn number, pps num, personal public service number, personal public service no
    rsi number, irish pps number, irish tax number, ireland national id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number under which Irish authorities know a person: seven digits, a check letter and often one letter more.',
    why: 'It gives access to benefits, tax and health care in the person’s name.',
    instead: 'Use digits that only count, such as 1234567FA.',
    example: '1234567FA',
    sources: ['Social Welfare Consolidation Act 2005, section 262', 'Department of Social Protection'],
  },
};

/** Since 2013 a second letter from A on counts nine times; the W of a spouse and the older T and X count nothing. */
function isNumber(number: string): boolean {
  const digits = weightedSum(number.slice(0, 7), { weights: [8, 7, 6, 5, 4, 3, 2], modulus: 23 });
  const second = /^[A-I]$/.test(number.slice(8)) ? letters.indexOf(number.slice(8)) : 0;
  return written.test(number) && letters[(digits + 9 * second) % 23] === number[7];
}
