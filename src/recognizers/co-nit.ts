import { validate } from 'stdnum/lib/cjs/co/nit.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CO_NIT',
  title: 'Colombian tax number (NIT)',
  severity: 'medium',
  country: 'CO',
  family: 'tax',
  shapes: [
    ...layouts({
      '999.999.999-9': 0.45,
      '99.999.999-9': 0.3,
      '9.999.999.999-9': 0.45,
      '999999999-9': 0.25,
      '99999999-9': 0.15,
    }),
    field(/^\d{8,11}$/),
    field(/^\d{12,16}$/, 0.6),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['nit', 'identificacion tributaria', 'dian', 'rut colombia'],
  labels: phrases(`
    nit, nit numero, numero nit, nro nit, nit empresa, numero de identificacion tributaria
    identificacion tributaria, colombian tax number, colombia nit
  `),
  mask: {},
  help: {
    what: 'The tax number of companies and people in Colombia; that of a person is their identity card number and a check digit.',
    why: 'For people it gives away the cédula, by which credit and public records are searched.',
    instead: 'Write zeros in its place, such as 000.000.000-0.',
    example: '000.000.000-0',
    sources: ['Estatuto Tributario, artículo 555-1', 'DIAN, Orden Administrativa 4 de 1989'],
  },
};
