import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BR_DRIVER_LICENSE',
  title: 'Brazilian driving licence number (CNH)',
  severity: 'high',
  country: 'BR',
  family: 'driver',
  shapes: [...layouts({ '99999999999': 0.05 }), field(/^\d{11}$/)],
  check: { name: 'two check digits modulo 11', passes: ({ compact }) => isLicence(compact) },
  context: ['cnh', 'habilitacao', 'carteira de motorista'],
  labels: phrases(`
    cnh, numero cnh, numero da cnh, registro cnh, carteira nacional de habilitacao, carteira de habilitacao
    carteira de motorista, brazilian driver license, brazilian driving licence
  `),
  mask: {},
  help: {
    what: 'The register number of a Brazilian driving licence, which serves as an identity document.',
    why: 'With it fines and points are moved to other people, and identity checks are passed.',
    instead: 'Write zeros in its place, such as 00000000000.',
    example: '00000000000',
    sources: ['Código de Trânsito Brasileiro, art. 159', 'SENATRAN, Registro Nacional de Condutores Habilitados'],
  },
};

/** A first remainder of ten counts as zero, and takes two from the second digit. */
function isLicence(number: string): boolean {
  const body = number.slice(0, 9);
  const first = weightedSum(body, { weights: [9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11 });
  const last = weightedSum(body, { weights: [1, 2, 3, 4, 5, 6, 7, 8, 9], modulus: 11 });
  const second = last > 9 ? 0 : (last + (first > 9 ? 9 : 0)) % 11;
  return !/^(\d)\1*$/.test(number) && Number(number[9]) === first % 10 && Number(number[10]) === second % 10;
}
