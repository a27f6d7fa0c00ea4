import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SI_MATICNA',
  title: 'Slovenian business register number',
  severity: 'low',
  country: 'SI',
  family: 'company',
  shapes: [...layouts({ '9999999': 0.05, '9999999*99': 0.1 }), field(/^\d{7}(?:[\dA-Z]\d\d)?$/)],
  check: { name: 'check digit modulo 11', passes: isRegistered },
  context: phrases('maticna stevilka, maticna st, poslovni register, ajpes'),
  labels: phrases(`
    maticna stevilka, maticna, maticna st, maticna stevilka podjetja, maticna stevilka poslovnega registra
    slovenian company number, slovenian registration number
  `),
  mask: {},
  help: {
    what: 'The number of a Slovenian firm or sole trader in the business register, seven digits and three for a branch.',
    why: 'For a sole trader the register gives the name and often the home address.',
    instead: 'Write seven zeros: 0000000.',
    example: '0000000',
    sources: ['Zakon o Poslovnem registru Slovenije (ZPRS-1)', 'AJPES, Poslovni register'],
  },
};

/** Numbers whose sum is divisible by eleven are not given out. */
function isRegistered({ text, compact }: Candidate): boolean {
  const rest = weightedSum(compact.slice(0, 6), { weights: [7, 6, 5, 4, 3, 2], modulus: 11 });
  return /^[\w .-]+$/.test(text) && rest !== 0 && compact[6] === String((11 - rest) % 10);
}
