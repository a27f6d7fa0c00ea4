import { validate } from 'stdnum/lib/cjs/uy/rut.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UY_RUT',
  title: 'Uruguayan tax number (RUT)',
  severity: 'low',
  country: 'UY',
  family: 'tax',
  shapes: [
    ...layouts({ '999999999999': 0.25, '99 999999 9999': 0.45, '99-999999-999-9': 0.6 }),
    field(/^(?:UY)?\d{12}$/),
  ],
  check: { name: 'office, fixed part and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('rut, dgi, registro unico tributario'),
  labels: phrases(
    'rut, numero de rut, registro unico tributario, rut uruguay, uruguay tax number, uruguayan tax number',
  ),
  mask: {},
  help: {
    what: 'The twelve-digit number of a Uruguayan firm or sole trader at the tax office.',
    why: 'For a sole trader it leads to name and address.',
    instead: 'Write twelve zeros: 000000000000.',
    example: '000000000000',
    sources: ['Dirección General Impositiva de Uruguay, Registro Único Tributario'],
  },
};
