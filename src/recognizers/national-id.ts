import { field } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NATIONAL_ID',
  title: 'national identity number',
  severity: 'high',
  shapes: [field(/^(?=(?:[A-Z]*\d){5})[A-Z\d]{6,20}$/, 0.7)],
  context: [],
  labels: familyLabels.national,
  mask: {},
  laws: ['GDPR Art. 87', 'CCPA'],
  help: {
    what: 'The number of a person or of their identity card, of a country that its label does not name.',
    why: 'It is the key to a person in every register, and cannot be changed after a leak.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['Regulation (EU) 2016/679, Article 87'],
  },
};
