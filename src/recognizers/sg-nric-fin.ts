import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** The check letter by remainder, and what is added to the sum, for each series: S and T citizens, F, G and M others. */
const series: Readonly<Record<string, { readonly letters: string; readonly added: number }>> = {
  S: { letters: 'JZIHGFEDCBA', added: 0 },
  T: { letters: 'JZIHGFEDCBA', added: 4 },
  F: { letters: 'XWUTRQPNMLK', added: 0 },
  G: { letters: 'XWUTRQPNMLK', added: 4 },
  M: { letters: 'XWUTRQPNJLK', added: 3 },
};

export const recognizer: Recognizer = {
  entity: 'SG_NRIC_FIN',
  title: 'Singapore identity number (NRIC or FIN)',
  severity: 'high',
  country: 'SG',
  family: 'national',
  shapes: [...layouts({ A9999999A: 0.55 }), field(/^[STFGM]\d{7}[A-Z]$/)],
  check: {
    name: 'series and check letter modulo 11',
    passes: ({ kind, text, compact }) => (kind === 'field' || text === compact) && hasCheckLetter(compact),
  },
  context: phrases(`
    nric, fin, fin number, identity card, foreign identification number, singapore, singpass, work permit
  `),
  labels: phrases(`
    nric, nric no, nric fin, nric number, fin number, fin no, foreign identification number
    national registration identity card, singapore identity number, singapore id
  `),
  mask: {},
  help: {
    what: 'The number on the identity card of a citizen, resident or foreign worker in Singapore.',
    why: 'It never changes, many services took it for a password, and it may be collected only where a law asks for it.',
    instead: 'Show the last three digits and the letter only, or write a letter and zeros: S0000000X.',
    example: 'S0000000X',
    sources: [
      'National Registration Act 1965',
      'PDPC, Advisory Guidelines on NRIC and other national identification numbers',
    ],
  },
};

function hasCheckLetter(number: string): boolean {
  const rule = series[number[0] ?? ''];
  if (!rule || !/^.\d{7}[A-Z]$/.test(number)) return false;
  const sum = weightedSum(number.slice(1, 8), { weights: [2, 7, 6, 5, 4, 3, 2], modulus: 11 });
  return rule.letters[(sum + rule.added) % 11] === number[8];
}
