import { validate } from 'stdnum/lib/cjs/ec/ruc.js';
import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'EC_RUC',
  title: 'Ecuadorian taxpayer number (RUC)',
  severity: 'medium',
  country: 'EC',
  family: 'tax',
  shapes: [...layouts({ '9999999999-999': 0.5, '9999999999999': 0.1 }), field(/^\d{13}$/)],
  check: {
    name: 'province, kind of taxpayer and check digit',
    passes: ({ compact }) => validate(compact).isValid || isPublic(compact),
  },
  context: ['ruc', 'registro unico de contribuyentes', 'contribuyente', 'sri', 'ecuador'],
  labels: phrases(`
    ruc, numero ruc, nro ruc, no ruc, numero de ruc, registro unico de contribuyentes, registro unico contribuyentes
    ecuador tax number, ecuador tax id, ecuadorian tax number
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit taxpayer number of Ecuador; for a natural person it begins with the identity number.',
    why: 'It names a person in business, and the first ten digits are their identity number.',
    instead: 'Use digits that nobody can have been given, such as 0000000000000.',
    example: '0000000000000',
    sources: ['Ley del Registro Único de Contribuyentes', 'Servicio de Rentas Internas'],
  },
};

/** A third digit 9 stands for companies, but public bodies with their eight digits and a check digit have it as well. */
function isPublic(number: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  const written = /^(?:0[1-9]|1\d|2[0-4]|30|50)9\d{6}(?!0000)\d{4}$/;
  return written.test(number) && weightedSum(number.slice(0, 9), { weights, modulus: 11 }) === 0;
}
