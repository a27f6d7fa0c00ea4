import { field } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DRIVER_LICENSE',
  title: 'driving licence number',
  severity: 'high',
  shapes: [field(/^(?=(?:[A-Z]*\d){4})[A-Z\d]{6,20}$/, 0.7)],
  context: [],
  labels: familyLabels.driver,
  mask: {},
  laws: ['CCPA', 'HIPAA'],
  help: {
    what: 'The number of a driving licence, of a country that its label does not name.',
    why: 'In many places the licence is the identity card, and its number holds name and birthday.',
    instead: 'Use digits that nobody can have been given, such as 00000000.',
    example: '00000000',
    sources: ['45 CFR § 164.514(b)(2)(i)(K)', 'California Civil Code § 1798.81.5'],
  },
};
