import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'KR_PASSPORT',
  title: 'Korean passport number',
  severity: 'high',
  country: 'KR',
  family: 'passport',
  shapes: [...layouts({ A999A9999: 0.1, A99999999: 0.05 }), writtenField(/^[MSROD](?:\d{3}[A-Z]\d{4}|\d{8})$/i)],
  check: { name: 'passport type letter', passes: ({ compact }) => /^[MSROD]/.test(compact) },
  context: ['passport', 'korean passport', '여권', '대한민국 여권', '여권번호', 'republic of korea'],
  labels: phrases(`
    korean passport, korea passport, korean passport number, korea passport number, 여권번호, 여권 번호, 대한민국 여권번호, 전자여권
  `),
  mask: {},
  help: {
    what: 'The number of a Korean passport: the letter of its type, eight digits, or since 2021 a letter among them.',
    why: 'It lets others pass for the holder wherever a copy of the passport is enough.',
    instead: 'Use a number of zeros behind the letter, M00000000.',
    example: 'M00000000',
    sources: ['Passport Act (Korea)', 'Ministry of Foreign Affairs of Korea, passport numbers since December 2021'],
  },
};
