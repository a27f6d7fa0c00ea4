import { validate } from 'stdnum/lib/cjs/bg/egn.js';
import { isValidDateCompactYYYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BG_EGN',
  title: 'Bulgarian personal number (EGN)',
  severity: 'critical',
  country: 'BG',
  family: 'national',
  shapes: [...layouts({ '9999999999': 0.1, '999999 9999': 0.1 }), field(/^\d{10}$/)],
  check: {
    name: 'birth date and check digit modulo 11',
    passes: ({ compact }) => isBirthDate(compact) && validate(compact).isValid,
  },
  context: ['егн', 'egn', 'единен граждански номер'],
  labels: phrases(`
    егн, egn, егн номер, единен граждански номер, edinen grazhdanski nomer, граждански номер
    bulgarian personal number, bulgarian egn, bulgarian national id
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The ten-digit number of every Bulgarian citizen: date of birth, serial and check digit.',
    why: 'It tells date of birth and sex; loans and contracts are made out on it, and leaks of it led to fraud.',
    instead: 'Use the worked example of the check digit, 6101057509.',
    example: '6101057509',
    sources: ['Закон за гражданската регистрация, чл. 11', 'ГРАО, структура на ЕГН'],
  },
};

/** Twenty is added to the month of those born before 1900, forty to that of those born since 2000 (GRAO). */
function isBirthDate(number: string): boolean {
  const month = Number(number.slice(2, 4));
  const century = ['19', '18', '20'][Math.floor(month / 20)] ?? '';
  const date = `${century}${number.slice(0, 2)}${String(month % 20).padStart(2, '0')}${number.slice(4, 6)}`;
  return century !== '' && isValidDateCompactYYYYMMDD(date);
}
