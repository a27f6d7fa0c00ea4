import { validate } from 'stdnum/lib/cjs/pt/nif.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PT_NIF',
  title: 'Portuguese tax number (NIF)',
  severity: 'high',
  country: 'PT',
  family: 'tax',
  shapes: [
    ...layouts({
      AA999999999: 0.75,
      'AA 999999999': 0.75,
      'AA 999 999 999': 0.8,
      'AA-999 999 999': 0.8,
      'AA-999999999': 0.75,
    }),
    ...layouts({ '999 999 999': 0.15, '999999999': 0.05 }),
    field(/^(?:PT)?[1-9]\d{8}$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['nif', 'nipc', 'contribuinte', 'numero de identificacao fiscal', 'financas'],
  labels: phrases(`
    nif, nif number, numero nif, nipc, contribuinte, numero de contribuinte, nr contribuinte
    numero de numero contribuinte, portugal vat number, portuguese vat number, portuguese tax number
    portugal tax number, portuguese nif
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The nine-digit number under which Portugal taxes a person or firm.',
    why: 'It identifies the person on every invoice, contract and public file.',
    instead: 'Use the number for the unnamed consumer, 999999990.',
    example: '999999990',
    sources: ['Decreto-Lei n.º 14/2013 (Portugal)', 'Portaria n.º 302/2016, SAF-T (PT)'],
  },
};
