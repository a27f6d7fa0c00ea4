import { validate } from 'stdnum/lib/cjs/cr/cpj.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CR_CPJ',
  title: 'Costa Rican company number',
  severity: 'low',
  country: 'CR',
  family: 'company',
  shapes: [...layouts({ '9-999-999999': 0.55, '9 999 999999': 0.3, '9999999999': 0.05 }), field(/^[2-5]\d{9}$/)],
  check: { name: 'class of the legal person', passes: ({ compact }) => validate(compact).isValid },
  context: ['cedula juridica', 'persona juridica'],
  labels: phrases(`
    cpj
    cedula juridica, cedula de persona juridica, numero de cedula juridica, persona juridica, cedula
    costa rican company number, costa rica tax number
  `),
  mask: {},
  help: {
    what: 'The ten digits of a legal person in the register of Costa Rica; the first four tell its kind.',
    why: 'It names no person, but the register leads from it to representatives.',
    instead: 'Write zeros in its place, such as 0-000-000000.',
    example: '0-000-000000',
    sources: ['Decreto Ejecutivo 34691-J', 'Registro Nacional de Costa Rica'],
  },
};
