import { validate } from 'stdnum/lib/cjs/es/cif.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ES_CIF',
  title: 'Spanish company tax number (CIF)',
  severity: 'low',
  country: 'ES',
  family: 'company',
  shapes: [
    ...layouts({ 'A9999999*': 0.3, 'A-9999999*': 0.45, 'A-9999999-*': 0.5 }),
    field(/^[A-HJNP-SUVW]\d{7}[\dA-J]$/),
  ],
  check: { name: 'check character by the Luhn formula', passes: ({ compact }) => validate(compact).isValid },
  context: ['cif', 'nif', 'codigo de identificacion fiscal', 'razon social', 'sociedad', 'empresa'],
  labels: phrases(`
    cif, codigo cif, numero cif, codigo de identificacion fiscal, codigo identificacion fiscal, cif nif, nif cif
    cif empresa, spanish company number, spanish company tax number
  `),
  mask: {},
  help: {
    what: 'The tax number of a company, association or authority in Spain: a letter for its kind, seven digits and a check character.',
    why: 'It is printed on every invoice and names an organisation, never a person.',
    instead: 'Use digits that nobody can have been given, such as A11111119.',
    example: 'A11111119',
    sources: ['Real Decreto 1065/2007, artículo 22', 'Orden EHA/451/2008'],
  },
};
