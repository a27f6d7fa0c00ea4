import { validate } from 'stdnum/lib/cjs/ec/ci.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'EC_CI',
  title: 'Ecuadorian identity number (cédula)',
  severity: 'high',
  country: 'EC',
  family: 'national',
  shapes: [...layouts({ '999999999-9': 0.45, '9999999999': 0.1 }), field(/^\d{10}$/, 0.9)],
  check: { name: 'province and modulus 10 check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['cedula', 'cedula de identidad', 'cedula de ciudadania', 'registro civil', 'ecuador'],
  labels: phrases(`
    ci
    cedula, cedula de identidad, cedula de ciudadania, cedula identidad, numero de cedula, numero cedula, nro cedula
    no cedula, ced, ecuador national id, ecuadorian identity number, ecuador id
  `),
  mask: {},
  help: {
    what: 'The ten-digit number of the Ecuadorian identity card, which begins with the province of issue.',
    why: 'It identifies the person to the state, to banks and to voting registers, and opens public look-ups of their records.',
    instead: 'Use digits that nobody can have been given, such as 0000000000.',
    example: '0000000000',
    sources: ['Ley Orgánica de Gestión de la Identidad y Datos Civiles', 'Registro Civil del Ecuador'],
  },
};
