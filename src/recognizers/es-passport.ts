import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ES_PASSPORT',
  title: 'Spanish passport number',
  severity: 'high',
  country: 'ES',
  family: 'passport',
  shapes: [...layouts({ AAA999999: 0.1 }), field(/^[A-Z]{3}\d{6}$/)],
  context: ['pasaporte', 'numero de pasaporte', 'pasaporte espanol', 'spanish passport'],
  labels: phrases(`
    num pasaporte, nro pasaporte, no pasaporte, pasaporte numero, pasaporte espanol, spanish passport
    spanish passport number, spain passport
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The number of a Spanish passport: three letters and six digits.',
    why: 'It serves to impersonate the holder wherever a copy of a passport is asked for.',
    instead: 'Use a documented example, such as CAA000000.',
    example: 'CAA000000',
    sources: ['Real Decreto 896/2003', 'Policía Nacional, pasaporte electrónico'],
  },
};
