import { validate } from 'stdnum/lib/cjs/es/nif.js';
import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Whose NIF is not the number of a DNI: K children, L Spaniards abroad, M foreigners without a NIE (RD 1065/2007). */
const personal = /^(?:\d{7,8}|[KLM]\d{7})[A-Z]$/;

export const recognizer: Recognizer = {
  entity: 'ES_NIF',
  title: 'Spanish tax number (NIF, DNI)',
  severity: 'high',
  country: 'ES',
  family: 'national',
  shapes: [
    ...layouts({
      '99999999A': 0.55,
      '99999999-A': 0.7,
      '99999999 A': 0.5,
      '99.999.999-A': 0.85,
      '9999999A': 0.1,
      A9999999A: 0.2,
      'A-9999999-A': 0.45,
    }),
    field(personal, 0.9),
  ],
  check: {
    name: 'check letter modulo 23',
    passes: ({ compact }) => personal.test(compact) && validate(compact.padStart(9, '0')).isValid,
  },
  context: ['nif', 'dni', 'documento nacional de identidad', 'identificacion', 'identificacion fiscal', 'spain'],
  labels: [
    'nif',
    'dni',
    'numero de identificacion fiscal',
    'documento nacional de identidad',
    'documento identidad',
    'dni nif',
    'identificacion fiscal',
  ],
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number of the Spanish identity document, which is also the tax number of its holder.',
    why: 'It identifies the person in every contract and public register of Spain.',
    instead: 'Use a documented example, such as 12345678Z.',
    example: '12345678Z',
    sources: ['Real Decreto 1065/2007, artículo 19', 'Ministerio del Interior, cálculo del dígito de control'],
  },
};
