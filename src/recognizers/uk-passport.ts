import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UK_PASSPORT',
  title: 'UK passport number',
  severity: 'high',
  country: 'GB',
  family: 'passport',
  shapes: [...layouts({ AA9999999: 0.1 }), writtenField(/^(?:[A-Z]{2}\d{7}|\d{9})$/i)],
  context: ['uk passport', 'british passport', 'hm passport office', 'passport', 'passport number'],
  labels: phrases(`
    uk passport, uk passport number, british passport, british passport number, gb passport, gb passport number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The number of a British passport: nine digits, or two letters and seven digits.',
    why: 'It serves to impersonate the holder wherever a copy of a passport is asked for.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['HM Passport Office, Basic passport checks', 'Identity Documents Act 2010'],
  },
};
