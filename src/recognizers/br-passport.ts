import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BR_PASSPORT',
  title: 'Brazilian passport number',
  severity: 'high',
  country: 'BR',
  family: 'passport',
  shapes: [...layouts({ AA999999: 0.05 }), field(/^[A-Z]{2}\d{6}$/)],
  context: ['passaporte'],
  labels: phrases(`
    passaporte, numero passaporte, numero do passaporte, passaporte brasileiro, brazilian passport
    brazilian passport number
  `),
  mask: {},
  help: {
    what: 'The number of a Brazilian passport: two letters and six digits.',
    why: 'With name and birth date it is enough to book travel or pass an online identity check.',
    instead: 'Write zeros in its place, such as AA000000.',
    example: 'AA000000',
    sources: ['Decreto 5.978/2006', 'Polícia Federal, passaporte'],
  },
};
