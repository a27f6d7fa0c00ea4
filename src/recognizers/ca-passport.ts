import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CA_PASSPORT',
  title: 'Canadian passport number',
  severity: 'high',
  country: 'CA',
  family: 'passport',
  shapes: [...layouts({ AA999999: 0.05, A999999AA: 0.1 }), field(/^(?:[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})$/)],
  context: ['canadian passport', 'passeport canadien'],
  labels: phrases(`
    canadian passport, canadian passport number, canada passport, passeport canadien, numero de passeport
    numero passeport
  `),
  mask: {},
  help: {
    what: 'The number of a Canadian passport: two letters and six digits, or since 2023 a letter, six digits and two letters.',
    why: 'With name and birth date it is enough to book travel or pass an online identity check.',
    instead: 'Use the number of the specimen, ZE000509.',
    example: 'ZE000509',
    sources: ['Canadian Passport Order (SI/81-86)', 'Immigration, Refugees and Citizenship Canada, Canadian passport'],
  },
};
