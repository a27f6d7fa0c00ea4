import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'EG_TN',
  title: 'Egyptian tax registration number',
  severity: 'medium',
  country: 'EG',
  family: 'tax',
  shapes: [
    ...layouts({ '999-999-999': 0.1 }),
    writtenField(/^[\d٠-٩۰-۹]{3}[\s\-–/.]*[\d٠-٩۰-۹]{3}[\s\-–/.]*[\d٠-٩۰-۹]{3}$/u, 0.8),
  ],
  context: phrases(`
    الرقم الضريبي, رقم التسجيل الضريبي, البطاقة الضريبية, مصلحة الضرائب, egyptian tax, egypt tax
  `),
  labels: phrases(`
    الرقم الضريبي, رقم ضريبي, رقم التسجيل الضريبي, رقم البطاقة الضريبية, egypt tax number, egyptian tax number
    egypt tax id, egyptian tax registration number, egypt trn, tax registration number, tax card number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number under which the Egyptian Tax Authority registers a person or a firm.',
    why: 'It ties a person in business to their tax affairs.',
    instead: 'Use digits that nobody can have been given, such as 000-000-000.',
    example: '000-000-000',
    sources: ['Law 206 of 2020 on unified tax procedures', 'Egyptian Tax Authority'],
  },
};
