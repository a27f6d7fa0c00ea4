import { isValidDateCompactYYYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'KR_FRN',
  title: 'Korean foreigner registration number',
  severity: 'critical',
  country: 'KR',
  family: 'national',
  shapes: [...layouts({ '999999-9999999': 0.6, '9999999999999': 0.1 }), field(/^\d{13}$/)],
  check: { name: 'birth date and century digit of foreigners', passes: ({ compact }) => isForeigner(compact) },
  context: ['frn', 'alien registration', 'foreigner registration', 'korean frn', '외국인등록', '외국인'],
  labels: phrases(`
    frn, foreigner registration number, alien registration number, korea alien registration number
    korean foreigner registration number, 외국인등록번호, 외국인 등록 번호, 거소신고번호
  `),
  mask: {},
  help: {
    what: 'The number of a foreigner who lives in Korea: birth date, sex and century, and six more digits.',
    why: 'It opens accounts and contracts like the resident number of a citizen.',
    instead: 'Use zeros, 000000-0000000.',
    example: '000000-0000000',
    sources: ['Immigration Act (Korea), article 31', 'Personal Information Protection Act (Korea), article 24'],
  },
};

/** 5 and 6 are people born before 2000. The last six digits are random since October 2020. */
function isForeigner(number: string): boolean {
  const century = /^\d{6}([5-8])/.exec(number)?.[1];
  if (century === undefined) return false;
  return isValidDateCompactYYYYMMDD(`${century < '7' ? '19' : '20'}${number.slice(0, 6)}`, true);
}
