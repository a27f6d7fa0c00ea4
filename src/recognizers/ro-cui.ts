import { validate } from 'stdnum/lib/cjs/ro/cui.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'RO_CUI',
  title: 'Romanian company identifier (CUI)',
  severity: 'low',
  country: 'RO',
  family: 'company',
  shapes: [...layouts({ '99999999': 0.05, '999 999 99': 0.1 }), field(/^(?:RO)?[1-9]\d{1,9}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['cui', 'cif', 'cod unic de inregistrare', 'cod de identificare fiscala'],
  labels: phrases(`
    cui, cif, cod unic, cod unic de inregistrare, codul unic de inregistrare, cod de identificare fiscala
    cod fiscal, cui firma, romanian company identifier, romania company number
  `),
  mask: {},
  help: {
    what: 'The two- to ten-digit code of a Romanian firm, the same for tax and trade register.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 00000000.',
    example: '00000000',
    sources: ['Codul de procedură fiscală, Legea nr. 207/2015 (Romania)'],
  },
};
