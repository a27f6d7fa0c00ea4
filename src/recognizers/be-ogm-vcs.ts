import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BE_OGM_VCS',
  title: 'Belgian structured payment reference',
  severity: 'low',
  country: 'BE',
  shapes: [...layouts({ '999/9999/99999': 0.7, '999 9999 99999': 0.4 }), field(/^\d{12}$/)],
  check: {
    name: 'check digits modulo 97',
    passes: ({ compact }) => (Number(compact.slice(0, 10)) % 97 || 97) === Number(compact.slice(10)),
  },
  context: phrases(`
    ogm, vcs, gestructureerde mededeling, communication structuree, mededeling, communication
  `),
  labels: phrases(`
    ogm, vcs, ogm vcs, gestructureerde mededeling, mededeling, communication structuree
    structured communication, communication, payment reference
  `),
  mask: {},
  help: {
    what: 'The twelve digits by which the payee of a Belgian transfer knows who pays for what.',
    why: 'It ties a payment to a customer in the books of the payee.',
    instead: 'Write zeros in its place, such as +++000/0000/00000+++.',
    example: '+++000/0000/00000+++',
    sources: ['Febelfin, gestructureerde mededeling OGM-VCS'],
  },
};
