import { validate } from 'stdnum/lib/cjs/cn/ric.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Provinces by GB/T 2260; 81 to 83 for residence permits of people from Hong Kong, Macao and Taiwan. */
const inProvince = /^(?:1[1-5]|2[123]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])\d{4}(?:18|19|20)/;

export const recognizer: Recognizer = {
  entity: 'CN_RIC',
  title: 'Chinese resident identity number',
  severity: 'critical',
  country: 'CN',
  family: 'national',
  shapes: [
    ...layouts({
      '999999999999999999': 0.6,
      '99999999999999999A': 0.65,
      '999999 99999999 9999': 0.85,
      '999999 99999999 999A': 0.85,
      '999999-99999999-9999': 0.85,
      '999999-99999999-999A': 0.85,
    }),
    field(/^\d{17}[\dX]$/),
  ],
  check: {
    name: 'province, birth date and ISO 7064 check character',
    passes: ({ compact }) => inProvince.test(compact) && validate(compact).isValid,
  },
  context: phrases(`
    身份证, 身份证号, 身份证号码, 公民身份号码, 证件号, 驾驶证, resident identity, shenfenzheng
  `),
  labels: phrases(`
    身份证, 身份证号, 身份证号码, 居民身份证, 居民身份证号码, 公民身份号码, 公民身份证号, 身份证件号码, 证件号码, 证件号, 驾驶证号, 驾驶证号码, 身分證字號, shenfenzheng, sfz
    sfzh, chinese id number, chinese resident identity number, resident identity card number, china id card
    prc id, chinese id card number
  `),
  mask: {},
  help: {
    what: 'The 18-character number of a resident of China: region, date and place in the order of births, check character.',
    why: 'It tells birth date, sex and region, is the number of the driving licence as well, and opens accounts.',
    instead: 'Use the worked example of the standard, 11010519491231002X.',
    example: '11010519491231002X',
    sources: ['GB 11643-1999', '中华人民共和国居民身份证法'],
  },
};
