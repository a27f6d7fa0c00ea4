import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CN_PASSPORT',
  title: 'Chinese passport number',
  severity: 'high',
  country: 'CN',
  family: 'passport',
  shapes: [...layouts({ A99999999: 0.05, AA9999999: 0.05 }), field(/^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E?\d{7})$/)],
  check: {
    name: 'series letters',
    passes: ({ compact }) => /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E?\d{7})$/.test(compact),
  },
  context: phrases(`
    护照, 护照号, 护照号码, 護照, chinese passport
  `),
  labels: phrases(`
    护照, 护照号, 护照号码, 护照编号, 護照號碼, 中国护照, huzhao, chinese passport, chinese passport number, china passport
  `),
  mask: {},
  help: {
    what: 'The number of a passport of the People’s Republic of China: E or another series letter and seven or eight characters.',
    why: 'With name and birth date it is enough to book travel and to register a telephone or an account.',
    instead: 'Write zeros in its place, such as E00000000.',
    example: 'E00000000',
    sources: ['中华人民共和国护照法', '国家移民管理局, 普通护照'],
  },
};
