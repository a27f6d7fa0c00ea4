import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UK_NHS',
  title: 'NHS number',
  severity: 'high',
  country: 'GB',
  family: 'health',
  shapes: [...layouts({ '999 999 9999': 0.4, '999-999-9999': 0.3, '9999999999': 0.1 }), field(/^\d{10}$/)],
  check: {
    name: 'modulus 11 check digit',
    passes: ({ kind, text, compact }) => hasCheckDigit(compact) && !(kind === 'number' && seconds.test(text)),
  },
  context: ['nhs', 'national health', 'nhs number', 'health service', 'patient', 'chi number'],
  labels: ['nhs', 'nhs number', 'nhs no', 'nhs num', 'nhsnumber', 'patient nhs number'],
  laws: ['GDPR', 'GDPR Art. 9'],
  mask: {},
  help: {
    what: 'The ten-digit number under which the National Health Service in England, Wales and the Isle of Man knows a patient.',
    why: 'It is the key to a person’s health record.',
    instead: 'Use a number from the range set aside for tests, which begins with 999: 999 000 0018.',
    example: '999 000 0018',
    sources: ['NHS Data Dictionary, NHS NUMBER', 'NHS Digital, test numbers'],
  },
};

/** What counts the seconds since 1970 stands near patients as well. England gives out no numbers that begin so. */
const seconds = /^1[3-9]\d{8}$/;

/** Weights 10 to 2 over the first nine digits; a remainder that calls for 10 is never issued (NHS Data Dictionary). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
