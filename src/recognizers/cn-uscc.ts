import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CN_USCC',
  title: 'Chinese unified social credit code',
  severity: 'low',
  country: 'CN',
  family: 'company',
  shapes: [
    {
      kind: 'word',
      pattern: /^(?:1[1-9]|5[1-39]|[26-8][19]|3[1-59]|4[19]|9[1-3]|A[19]|N[1-39]|Y1)\d{6}[\dA-HJ-NPQRTUWXY]{10}$/,
      lengths: [18, 18],
      score: 0.5,
    },
    field(/^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/),
  ],
  check: { name: 'check character modulo 31', passes: ({ compact }) => isCode(compact) },
  context: phrases(`
    统一社会信用代码, 社会信用代码, 营业执照, 税号, uscc
  `),
  labels: phrases(`
    统一社会信用代码, 社会信用代码, 统一代码, 信用代码, 纳税人识别号, 税号, 营业执照号, 营业执照号码, uscc, uscic, unified social credit code
    unified social credit identifier, china tax number, chinese company number
  `),
  mask: {},
  help: {
    what: 'The 18-character code of an organisation or one-person business in China.',
    why: 'For one-person businesses it leads to the name of the owner in the public register.',
    instead: 'Write zeros in its place, such as 000000000000000000.',
    example: '000000000000000000',
    sources: ['GB 32100-2015'],
  },
};

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function isCode(code: string): boolean {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
  return weightedSum(code, { alphabet, weights, modulus: 31 }) === 0;
}
