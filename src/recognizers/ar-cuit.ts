import { validate } from 'stdnum/lib/cjs/ar/cuit.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AR_CUIT',
  title: 'Argentine tax number (CUIT, CUIL)',
  severity: 'high',
  country: 'AR',
  family: 'tax',
  shapes: [
    ...layouts({ '99-99999999-9': 0.6, '99 99999999 9': 0.4, '99.99999999.9': 0.4, '99999999999': 0.2 }),
    field(/^\d{11}$/),
  ],
  check: { name: 'holder type and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    cuit, cuil, afip, arca, monotributo
  `),
  labels: phrases(`
    cuit, cuil, cuit cuil, nro cuit, numero cuit, nro cuil, clave unica de identificacion tributaria
    codigo unico de identificacion laboral, argentine tax number, argentina tax number
  `),
  mask: {},
  help: {
    what: 'The tax and labour number of people and companies in Argentina; that of a person holds their DNI.',
    why: 'It gives away the identity document number and opens tax and credit records to a search.',
    instead: 'Write zeros in its place, such as 20-00000000-0.',
    example: '20-00000000-0',
    sources: ['AFIP, Resolución General 10/1997', 'ANSES, Código Único de Identificación Laboral'],
  },
};
