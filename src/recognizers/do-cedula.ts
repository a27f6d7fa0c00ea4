import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

/** Under its own label the check digit does not decide: cards with a wrong one were issued and are in use. */
export const recognizer: Recognizer = {
  entity: 'DO_CEDULA',
  title: 'Dominican identity number',
  severity: 'high',
  country: 'DO',
  family: 'national',
  shapes: [...layouts({ '999-9999999-9': 0.45, '999 9999999 9': 0.2, '99999999999': 0.05 }), field(/^\d{11}$/)],
  check: {
    name: 'Luhn check digit, where no label names it',
    passes: ({ kind, compact }) => /^\d{11}$/.test(compact) && (kind === 'field' || isLuhn(compact)),
  },
  context: phrases(`
    cedula, cedula de identidad, cedula de identidad y electoral, junta central electoral
  `),
  labels: phrases(`
    cedula, cedula identidad, cedula de identidad, cedula de identidad y electoral, numero de cedula
    numero cedula, no cedula, nro cedula, dominican identity number, dominican national id, dominican cedula
  `),
  mask: {},
  help: {
    what: 'The eleven digits of the identity and voting card of the Dominican Republic.',
    why: 'Name, birth date and credit history are looked up by it.',
    instead: 'Write zeros in its place, such as 000-0000000-0.',
    example: '000-0000000-0',
    sources: ['Ley 8-92 (República Dominicana)', 'Junta Central Electoral, cédula de identidad y electoral'],
  },
};
