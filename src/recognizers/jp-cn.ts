import { validate } from 'stdnum/lib/cjs/jp/cn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'JP_CN',
  title: 'Japanese corporate number',
  severity: 'low',
  country: 'JP',
  family: 'company',
  shapes: [...layouts({ '9-9999-9999-9999': 0.45, '9 9999 9999 9999': 0.3, '9999999999999': 0.05 }), field(/^\d{13}$/)],
  check: { name: 'check digit modulo 9', passes: ({ compact }) => validate(compact).isValid },
  context: ['法人番号', 'hojin bango', 'national tax agency', '国税庁'],
  labels: phrases(`
    法人番号, hojin bango, houjin bangou, corporate number, japan corporate number, japanese corporate number
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit number that the National Tax Agency of Japan gives a legal entity.',
    why: 'It is public, and names the firm that a record belongs to.',
    instead: 'Use zeros, 0-0000-0000-0000.',
    example: '0-0000-0000-0000',
    sources: ['Act No. 27 of 2013, article 39', 'National Tax Agency, Corporate Number Publication Site'],
  },
};
