import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DO_RNC',
  title: 'Dominican tax number (RNC)',
  severity: 'low',
  country: 'DO',
  family: 'tax',
  shapes: [...layouts({ '9-99-99999-9': 0.5, '999-99999-9': 0.4, '999999999': 0.05 }), field(/^\d{9}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => isRnc(compact) },
  context: ['rnc', 'dgii', 'contribuyente'],
  labels: phrases(`
    rnc, rnc cedula, numero rnc, no rnc, registro nacional del contribuyente
    registro nacional de contribuyentes, dominican tax number, dominican rnc
  `),
  mask: {},
  help: {
    what: 'The nine-digit tax number of a firm in the Dominican Republic.',
    why: 'Small businesses are registered in the name of their owner, which the tax office shows for it.',
    instead: 'Write zeros in its place, such as 0-00-00000-0.',
    example: '0-00-00000-0',
    sources: ['Ley 53-70 (República Dominicana)', 'Dirección General de Impuestos Internos, consulta RNC'],
  },
};

function isRnc(number: string): boolean {
  const sum = weightedSum(number.slice(0, 8), { weights: [7, 9, 8, 6, 5, 4, 3, 2], modulus: 11 });
  return ((10 - sum) % 9) + 1 === Number(number[8]);
}
