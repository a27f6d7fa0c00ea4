import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DATE_TIME',
  title: 'date or time',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'date', form: 'timestamp', score: 0.6 },
    { kind: 'date', form: 'day', score: 0.6 },
    { kind: 'date', form: 'part', score: 0.5 },
    { kind: 'date', form: 'year', score: 0.5 },
    { kind: 'date', form: 'weekday', score: 0.5 },
    { kind: 'date', form: 'numerals', score: 0.2 },
  ],
  context: phrases('date, today, day, expires, valid until, month, datum, fecha, tarih'),
  labels: phrases(`
    date, datetime, date time, day, when, datum, jour, fecha, giorno, dag, dzien, tarih, 日付, 日期, 날짜
  `),
  laws: ['HIPAA'],
  mask: {},
  help: {
    what: 'A day, with or without the time, or a year.',
    why: 'By itself it names nobody; the day somebody was admitted, died or paid narrows a record down to few people.',
    instead: 'Keep the year alone, or use a placeholder such as 1970-01-01.',
    example: '1970-01-01',
    sources: ['RFC 3339 §5.6', 'ISO 8601', '45 CFR § 164.514(b)(2)(i)(C)'],
  },
};
