import { validate } from 'stdnum/lib/cjs/fi/ytunnus.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FI_YTUNNUS',
  title: 'Finnish business identifier (Y-tunnus)',
  severity: 'low',
  country: 'FI',
  family: 'company',
  shapes: [...layouts({ '9999999-9': 0.25 }), field(/^\d{8}$/)],
  check: { name: 'modulus 11 check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['y tunnus', 'ytunnus', 'yritystunnus', 'fo nummer', 'business id', 'toiminimi'],
  labels: phrases(`
    y tunnus, ytunnus, yritystunnus, yritys ja yhteisotunnus, liike ja yhteisotunnus, fo nummer
    foretags och organisationsnummer, finnish business id, finnish company number, finland business id
  `),
  mask: {},
  help: {
    what: 'The number of a Finnish company, association or private trader: seven digits, a dash and a check digit.',
    why: 'The public register tells who trades under it.',
    instead: 'Use digits that nobody can have been given, such as 0000000-0.',
    example: '0000000-0',
    sources: ['Yritys- ja yhteisötietolaki 244/2001', 'Yritys- ja yhteisötietojärjestelmä (YTJ)'],
  },
};
