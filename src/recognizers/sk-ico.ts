import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SK_ICO',
  title: 'Slovak organisation number (IČO)',
  severity: 'low',
  country: 'SK',
  family: 'company',
  shapes: [...layouts({ '99999999': 0.05, '99 999 999': 0.3 }), field(/^\d{8}$/)],
  check: {
    name: 'check digit modulo 11',
    passes: ({ compact }) => {
      const rest = weightedSum(compact.slice(0, 7), { weights: [8, 7, 6, 5, 4, 3, 2], modulus: 11 });
      return compact[7] === String((11 - rest) % 10);
    },
  },
  context: phrases('identifikacne cislo organizacie, obchodny register, zivnostensky register'),
  labels: phrases('ico, identifikacne cislo organizacie, slovak company number, slovak organisation number'),
  mask: {},
  help: {
    what: 'The eight-digit number of a Slovak firm, sole trader or public body in the register of organisations.',
    why: 'For a sole trader the public register gives the name and place of business, often the home.',
    instead: 'Write eight zeros: 00000000.',
    example: '00000000',
    sources: ['Zákon č. 272/2015 Z. z. o registri právnických osôb', 'Štatistický úrad SR, Register organizácií'],
  },
};
