import { validate } from 'stdnum/lib/cjs/th/moa.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TH_MOA',
  title: 'Thai company registration number',
  severity: 'low',
  country: 'TH',
  family: 'company',
  shapes: [
    ...layouts({
      '9-99-9-999-99999-9': 0.75,
      '9 99 9 999 99999 9': 0.7,
      '9-9999-99999-99-9': 0.6,
      '9999999999999': 0.2,
    }),
    field(/^0\d{12}$/),
  ],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('moa, memorandum of association, juristic person, thailand, นิติบุคคล'),
  labels: phrases(`
    moa, moa number, memorandum of association number, juristic person registration number, thai company number
    เลขทะเบียนนิติบุคคล, ทะเบียนนิติบุคคล
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit number, with a leading zero, of a juristic person registered in Thailand.',
    why: 'It is public, but ties a document to one firm.',
    instead: 'Write thirteen zeros: 0-00-0-000-00000-0.',
    example: '0-00-0-000-00000-0',
    sources: [
      'Department of Business Development, Thailand',
      'Civil and Commercial Code of Thailand, book III, title XXII',
    ],
  },
};
