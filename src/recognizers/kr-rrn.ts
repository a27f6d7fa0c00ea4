import { validate } from 'stdnum/lib/cjs/kr/rrn.js';
import { isValidDateCompactYYYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'KR_RRN',
  title: 'Korean resident registration number',
  severity: 'critical',
  country: 'KR',
  family: 'national',
  shapes: [...layouts({ '999999-9999999': 0.6, '9999999999999': 0.1 }), writtenField(/^\d{6}[ -]?\d{7}$/)],
  check: { name: 'birth date and century digit', passes: ({ compact }) => isResident(compact) },
  context: ['rrn', 'resident registration', 'korean rrn', '주민등록', '주민번호'],
  labels: phrases(`
    rrn, resident registration number, korea resident registration number, korean resident registration number
    jumin deungnok beonho, jumin, 주민등록번호, 주민번호, 주민등록
  `),
  mask: {},
  help: {
    what: 'The number that Korea gives every citizen at birth: birth date, sex and century, and six more digits.',
    why: 'It opens accounts and contracts, is hardly ever changed, and may not be kept without a statutory ground.',
    instead: 'Use zeros, 000000-0000000.',
    example: '000000-0000000',
    sources: [
      'Personal Information Protection Act (Korea), article 24-2',
      'Resident Registration Act, enforcement rules, article 2',
    ],
  },
};

/**
 * Numbers given since October 2020, to newborns and to victims of leaks, end in six random digits. Those of people born
 * before 1900 (9, 0) are older than that and keep their check digit; 5 to 8 are foreigners.
 */
function isResident(number: string): boolean {
  const century = /^\d{6}([1-4])/.exec(number)?.[1];
  if (century === undefined) return /^\d{6}[90]/.test(number) && validate(number).isValid;
  return isValidDateCompactYYYYMMDD(`${century < '3' ? '19' : '20'}${number.slice(0, 6)}`, true);
}
