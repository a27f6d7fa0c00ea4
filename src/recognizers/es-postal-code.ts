import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ES_POSTAL_CODE',
  title: 'Spanish postal code',
  severity: 'low',
  country: 'ES',
  onRequest: true,
  shapes: [...layouts({ '99999': 0.03 }), field(/^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/)],
  check: { name: 'one of 52 provinces', passes: ({ compact }) => /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/.test(compact) },
  context: ['codigo postal', 'cp', 'localidad', 'provincia', 'poblacion'],
  labels: phrases(`
    codigo postal, cod postal, cp, c p, cpostal, distrito postal, spanish postal code, spanish postcode
    spain postal code
  `),
  mask: {},
  help: {
    what: 'The five-digit Spanish postal code, which begins with the number of the province.',
    why: 'By itself it names a district; beside a name or a birth date it narrows down to a person.',
    instead: 'Use one of no province, such as 00000.',
    example: '00000',
    sources: ['Real Decreto 1829/1999, reglamento postal', 'Correos'],
  },
};
