import { validate } from 'stdnum/lib/cjs/ve/rif.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'VE_RIF',
  title: 'Venezuelan tax number (RIF)',
  severity: 'medium',
  country: 'VE',
  family: 'tax',
  shapes: [
    ...layouts({ 'A-99999999-9': 0.6, 'A-999999999': 0.4, 'A 99999999 9': 0.4, A999999999: 0.2 }),
    field(/^[VEJPG]\d{9}$/),
  ],
  check: {
    name: 'kind of taxpayer and check digit modulo 11',
    passes: ({ kind, text, compact }) => (kind === 'field' || /^[A-Z]/.test(text)) && validate(compact).isValid,
  },
  context: phrases('rif, seniat, registro de informacion fiscal, identificacion fiscal'),
  labels: phrases(`
    rif, numero de rif, numero rif, registro de identificacion fiscal, registro de informacion fiscal
    venezuela tax number, venezuelan tax number
  `),
  mask: {},
  help: {
    what: 'The Venezuelan tax number: V or E and the identity number of a person, J or G and the number of a body, a check digit.',
    why: 'That of a person holds the number of their identity card.',
    instead: 'Write J and nine zeros: J-00000000-0.',
    example: 'J-00000000-0',
    sources: ['SENIAT, Registro Único de Información Fiscal', 'Código Orgánico Tributario de Venezuela'],
  },
};
