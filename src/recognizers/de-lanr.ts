import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_LANR',
  title: 'German physician number (LANR)',
  severity: 'medium',
  country: 'DE',
  family: 'health',
  shapes: [...layouts({ '999999999': 0.05 }), field(/^\d{9}$/)],
  check: { name: 'check digit with weights 4 and 9', passes: ({ compact }) => isPhysician(compact) },
  context: ['lanr', 'arztnummer', 'lebenslange arztnummer', 'vertragsarzt'],
  labels: phrases(`
    lanr, arztnummer, arzt nr, arzt nummer, lebenslange arztnummer, vertragsarztnummer, german physician number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The lifelong Arztnummer of a physician in Germany: six digits, a check digit and the specialty.',
    why: 'It names a physician, and beside a prescription ties patients to them.',
    instead: 'Write zeros in its place, such as 000000000.',
    example: '000000000',
    sources: [
      '§ 293 Abs. 4 SGB V',
      'Kassenärztliche Bundesvereinigung, Richtlinie zur Vergabe der Arzt- und Betriebsstättennummern',
    ],
  },
};

/** Six digits of the physician, their check digit, two of the specialty. */
const isPhysician = (number: string): boolean =>
  (10 - weightedSum(number.slice(0, 6), { weights: [4, 9], modulus: 10 })) % 10 === Number(number[6]);
