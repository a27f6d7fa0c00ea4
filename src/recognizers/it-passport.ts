import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IT_PASSPORT',
  title: 'Italian passport number',
  severity: 'high',
  country: 'IT',
  family: 'passport',
  shapes: [...layouts({ AA9999999: 0.05 }), field(/^[A-Z]{2}\d{7}$/)],
  context: ['passaporto', 'numero passaporto', 'passaporto italiano', 'questura'],
  labels: phrases(`
    numero di passaporto, num passaporto, nr passaporto, n passaporto, passaporto numero, italian passport
    italian passport number, italy passport
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The number of an Italian passport: two letters and seven digits.',
    why: 'It serves to impersonate the holder wherever a copy of a passport is asked for.',
    instead: 'Use digits that nobody can have been given, such as AA0000000.',
    example: 'AA0000000',
    sources: ['Legge 1185/1967', 'Polizia di Stato, passaporto elettronico'],
  },
};
