import { validate } from 'stdnum/lib/cjs/cl/rut.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CL_RUT',
  title: 'Chilean identity and tax number (RUT, RUN)',
  severity: 'high',
  country: 'CL',
  family: 'national',
  shapes: [
    ...layouts({
      '99.999.999-9': 0.45,
      '9.999.999-9': 0.45,
      '99.999.999-A': 0.6,
      '9.999.999-A': 0.6,
      '99999999-9': 0.2,
      '9999999-9': 0.2,
      '99999999-A': 0.4,
      '9999999-A': 0.4,
      '999999999': 0.05,
      '99999999A': 0.1,
    }),
    field(/^\d{7,8}[\dK]$/),
  ],
  check: { name: 'check character modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['rut', 'rol unico tributario', 'rol unico nacional', 'cedula de identidad'],
  labels: phrases(`
    rut, rut cliente, rut numero, nro rut, numero rut, rut empresa, rut persona, rut dv, rol unico tributario
    rol unico nacional, run chile, cedula de identidad, chilean national id, chile rut, chilean tax number
  `),
  mask: {},
  help: {
    what: 'The number of a person or company in Chile, for identity card and tax office alike, with a check character.',
    why: 'It is asked for at every purchase, and name, address and debts are looked up by it.',
    instead: 'Write zeros in its place, such as 00.000.000-0.',
    example: '00.000.000-0',
    sources: ['Decreto Ley 3.472/1969', 'Servicio de Registro Civil e Identificación'],
  },
};
