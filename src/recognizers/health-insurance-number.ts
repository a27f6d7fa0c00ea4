import { field } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'HEALTH_INSURANCE_NUMBER',
  title: 'health insurance number',
  severity: 'high',
  shapes: [field(/^(?=(?:[A-Z]*\d){5})[A-Z\d]{6,20}$/, 0.7)],
  context: [],
  labels: familyLabels.health,
  mask: {},
  laws: ['HIPAA', 'GDPR Art. 9'],
  help: {
    what: 'The number under which a health insurer or health service knows a person, of a country not named.',
    why: 'It leads to medical records, and treatment can be had on somebody else’s account.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['45 CFR § 164.514(b)(2)(i)(I)', 'Regulation (EU) 2016/679, Article 9'],
  },
};
