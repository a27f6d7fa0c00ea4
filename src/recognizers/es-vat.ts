import { validate } from 'stdnum/lib/cjs/es/nif.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ES_VAT',
  title: 'Spanish VAT number',
  severity: 'low',
  country: 'ES',
  family: 'vat',
  shapes: [
    ...layouts({
      'AA*9999999*': 0.65,
      'AA *9999999*': 0.6,
      'AA-*9999999*': 0.65,
    }),
    field(/^(?:ES)?(?:[A-HJ-NP-SUVWXYZ]\d{7}[\dA-Z]|\d{8}[A-Z])$/, 0.75),
  ],
  check: { name: 'check character of NIF, NIE or company number', passes: ({ compact }) => validate(compact).isValid },
  context: ['nif iva', 'iva', 'nif intracomunitario', 'operador intracomunitario', 'roi', 'vies'],
  labels: phrases(`
    nif iva, iva intracomunitario, nif intracomunitario, numero de iva, vat es, es vat, spanish vat number
    spain vat number, spanish vat, nif
  `),
  mask: {},
  help: {
    what: 'The tax number of a Spanish firm or sole trader, for trade within the Union with ES before it.',
    why: 'That of a sole trader is their personal tax number.',
    instead: 'Use digits that nobody can have been given, such as ESA00000000.',
    example: 'ESA00000000',
    sources: ['Real Decreto 1065/2007, artículo 25', 'Directive 2006/112/EC, article 215'],
  },
};
