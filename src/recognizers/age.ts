import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AGE',
  title: 'age of a person',
  severity: 'low',
  shapes: [
    { kind: 'age', form: 'person', score: 0.6 },
    { kind: 'age', form: 'years', score: 0.3 },
    writtenField(
      /^(?:1[01]\d|[1-9]?\d)(?: ?(?:y|yo|yrs?|years?(?: old)?|jahre|ans|años|anni|anos|jaar|lat|år|yaş|歳|岁|세))?$/iu,
      0.6,
    ),
  ],
  context: phrases('patient, aged, age, elderly, newborn, alter, edad, idade, leeftijd, wiek'),
  labels: phrases(`
    age, patient age, age years, age in years, alter, lebensalter, edad, idade, eta, leeftijd, wiek, alder, yas, 年齢, 年龄, 나이
    연령
  `),
  laws: ['GDPR', 'HIPAA'],
  mask: {},
  help: {
    what: 'How old a person is.',
    why: 'Beside a place and an occupation it narrows a record down to few people, above 89 to almost one.',
    instead: 'Write a range, such as 30 to 39, or adult.',
    example: 'adult',
    sources: ['45 CFR § 164.514(b)(2)(i)(C)', 'Regulation (EU) 2016/679, article 4(1)'],
  },
};
