import { validate } from 'stdnum/lib/cjs/ua/edrpou.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UA_EDRPOU',
  title: 'Ukrainian company code (EDRPOU)',
  severity: 'low',
  country: 'UA',
  family: 'company',
  shapes: [...layouts({ '99999999': 0.05 }), field(/^\d{8}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('єдрпоу, едрпоу, едрпу, код підприємства, edrpou'),
  labels: phrases(`
    єдрпоу, код єдрпоу, едрпоу, код едрпоу, edrpou, edrpou code, ідентифікаційний код юридичної особи, код підприємства
    ukrainian company code
  `),
  mask: {},
  help: {
    what: 'The eight-digit code of a legal person in the Ukrainian state register.',
    why: 'It is public, but ties a document to one firm and through the register to its owners.',
    instead: 'Write eight zeros: 00000000.',
    example: '00000000',
    sources: ['Постанова КМУ № 118 від 22.01.1996', 'Єдиний державний реєстр підприємств та організацій України'],
  },
};
