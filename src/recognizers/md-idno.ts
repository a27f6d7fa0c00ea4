import { validate } from 'stdnum/lib/cjs/md/idno.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MD_IDNO',
  title: 'Moldovan identification number of firms (IDNO)',
  severity: 'low',
  country: 'MD',
  family: 'company',
  shapes: [...layouts({ '9999999999999': 0.1 }), field(/^\d{13}$/)],
  check: { name: 'check digit with weights 7, 3, 1', passes: ({ compact }) => validate(compact).isValid },
  context: ['idno', 'cod fiscal', 'numar de identificare de stat'],
  labels: phrases(`
    idno, numar de identificare de stat, numarul de identificare de stat, moldova company number
    moldovan company identification number, cod fiscal idno
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit state number of a Moldovan firm or sole trader, which is its tax number.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 0000000000000.',
    example: '0000000000000',
    sources: ['Legea nr. 220/2007 (Moldova)'],
  },
};
