import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BE_SSN',
  title: 'Belgian social security number (INSZ, NISS)',
  severity: 'critical',
  country: 'BE',
  family: 'social',
  shapes: [field(/^\d{11}$/)],
  check: { name: 'birth date and check digits modulo 97', passes: ({ compact }) => isNumber(compact) },
  context: ['insz', 'niss', 'sociale zekerheid', 'securite sociale'],
  labels: phrases(`
    ssn
    insz, niss, inss, insz nummer, numero niss, insz niss, ssin, identificatienummer sociale zekerheid
    identificatienummer van de sociale zekerheid, numero d identification de la securite sociale
    belgian social security number, belgium ssn
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number by which the Belgian social security knows a person: the national number, or a BIS number.',
    why: 'It tells the date of birth and is the key to health insurance, pension and benefits.',
    instead: 'Write zeros in its place, such as 00.00.00-000.00.',
    example: '00.00.00-000.00',
    sources: ['Loi du 15 janvier 1990 relative à la Banque-carrefour de la sécurité sociale, article 8'],
  },
};

/** A day that is not in the calendar stands for a birth date that is not fully known. */
function isNumber(number: string): boolean {
  if (!/^\d{11}$/.test(number) || !/^(?:[024]\d|[135][0-2])$/.test(number.slice(2, 4))) return false;
  const rest = 97 - Number(number.slice(9));
  const isNotAhead = Number(number.slice(0, 2)) <= new Date().getFullYear() % 100;
  // Those born since 2000 have a 2 before the number that is divided.
  return Number(number.slice(0, 9)) % 97 === rest || (isNotAhead && Number(`2${number.slice(0, 9)}`) % 97 === rest);
}
