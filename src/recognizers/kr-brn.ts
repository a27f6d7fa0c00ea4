import { validate } from 'stdnum/lib/cjs/kr/brn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'KR_BRN',
  title: 'Korean business registration number',
  severity: 'low',
  country: 'KR',
  family: 'company',
  shapes: [...layouts({ '999-99-99999': 0.45, '9999999999': 0.05 }), field(/^\d{10}$/)],
  check: { name: 'check digit and tax office', passes: ({ compact }) => validate(compact).isValid },
  context: ['사업자', '사업자등록', 'business registration', 'brn', 'national tax service', '국세청'],
  labels: phrases(`
    brn, 사업자등록번호, 사업자 등록 번호, 사업자번호, business registration number, korea business registration number
    saeopja deungnok beonho
  `),
  mask: {},
  help: {
    what: 'The ten-digit number under which a Korean tax office knows a business, a person’s trade among them.',
    why: 'It ties a record to the trader behind it.',
    instead: 'Use zeros, 000-00-00000.',
    example: '000-00-00000',
    sources: ['Value-Added Tax Act (Korea), article 8', 'National Tax Service'],
  },
};
