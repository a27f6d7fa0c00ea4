import { validate } from 'stdnum/lib/cjs/gt/nit.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GT_NIT',
  title: 'Guatemalan tax number (NIT)',
  severity: 'medium',
  country: 'GT',
  family: 'tax',
  shapes: [...layouts({ '9999999-*': 0.2, '99999999-*': 0.2, '999999-*': 0.15 }), field(/^\d{3,11}[\dK]$/)],
  check: { name: 'modulus 11 check character', passes: ({ compact }) => validate(compact).isValid },
  context: ['nit', 'numero de identificacion tributaria', 'sat', 'guatemala', 'contribuyente'],
  labels: phrases(`
    nit, numero nit, nro nit, no nit, numero de identificacion tributaria, numero identificacion tributaria
    guatemala tax number, guatemalan tax number, guatemala nit
  `),
  mask: {},
  help: {
    what: 'The tax number of a person or firm in Guatemala, with a check digit or K at the end.',
    why: 'It stands on every invoice a person is given and ties their purchases together.',
    instead: 'Use digits that nobody can have been given, such as 0000000-0.',
    example: '0000000-0',
    sources: ['Código Tributario, Decreto 6-91, artículo 120', 'Superintendencia de Administración Tributaria'],
  },
};
