import { validate } from 'stdnum/lib/cjs/pe/ruc.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PE_RUC',
  title: 'Peruvian taxpayer number (RUC)',
  severity: 'low',
  country: 'PE',
  family: 'tax',
  shapes: [...layouts({ '99999999999': 0.2 }), field(/^(?:10|15|16|17|20)\d{9}$/)],
  check: { name: 'kind of taxpayer and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['ruc', 'sunat', 'registro unico de contribuyentes', 'razon social'],
  labels: phrases(`
    ruc, ruc peru, nro ruc, numero ruc, numero de ruc, registro unico de contribuyentes, peru ruc
    peru tax number, peruvian tax number, peruvian ruc
  `),
  mask: {},
  help: {
    what: 'The number of a Peruvian taxpayer; behind the digits 10 it holds the identity number of a person.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 00000000000.',
    example: '00000000000',
    sources: ['Decreto Legislativo N.° 943 (Peru)', 'SUNAT'],
  },
};
