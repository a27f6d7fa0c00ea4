import { validate } from 'stdnum/lib/cjs/cu/ni.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CU_NI',
  title: 'Cuban identity number',
  severity: 'high',
  country: 'CU',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.05 }), field(/^\d{11}$/)],
  check: { name: 'birth date', passes: ({ compact }) => validate(compact).isValid },
  context: ['carne de identidad', 'carnet de identidad'],
  labels: phrases(`
    carne de identidad, carnet de identidad, numero de carnet de identidad, numero de identidad
    numero identidad permanente, numero de identidad permanente, cuban identity number, cuba national id
  `),
  mask: {},
  help: {
    what: 'The eleven digits of a Cuban identity card: date of birth, century, serial and sex.',
    why: 'It tells date of birth and sex and stands in every public record of the person.',
    instead: 'Write zeros in its place, such as 00000000000.',
    example: '00000000000',
    sources: ['Decreto-Ley 248/2007, Sistema de Identificación'],
  },
};
