import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BE_NN',
  title: 'Belgian national number',
  severity: 'critical',
  country: 'BE',
  family: 'national',
  shapes: [
    ...layouts({
      '99.99.99-999.99': 0.85,
      '99.99.99-999-99': 0.85,
      '99.99.99.999.99': 0.8,
      '999999-999-99': 0.7,
      '999999-999.99': 0.7,
      '99 99 99 999 99': 0.6,
      '99999999999': 0.35,
    }),
    field(/^\d{11}$/),
  ],
  check: { name: 'birth date and check digits modulo 97', passes: ({ compact }) => isNumber(compact) },
  context: phrases(`
    rijksregisternummer, rijksregister, registre national, numero national, nationaal nummer, rrn, niss, insz
  `),
  labels: phrases(`
    rijksregisternummer, rijksregister, rijksregister nr, registre national, numero de registre national
    numero registre national, numero national, nationaal nummer, nationalregisternummer, rrn, rrnr
    belgian national number, belgian national register number
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number of a person in the Belgian national register: date of birth, serial and two check digits.',
    why: 'It tells date of birth and sex, is used by every authority, and may be kept only with permission.',
    instead: 'Use the documented example, 93.05.18-223.61.',
    example: '93.05.18-223.61',
    sources: [
      'Loi du 8 août 1983 organisant un registre national',
      'Arrêté royal du 3 avril 1984, composition du numéro',
    ],
  },
};

/** A day that is not in the calendar stands for a birth date that is not fully known. */
function isNumber(number: string): boolean {
  if (!/^\d{11}$/.test(number) || !/^(?:0\d|1[0-2])$/.test(number.slice(2, 4))) return false;
  const rest = 97 - Number(number.slice(9));
  const isNotAhead = Number(number.slice(0, 2)) <= new Date().getFullYear() % 100;
  // Those born since 2000 have a 2 before the number that is divided.
  return Number(number.slice(0, 9)) % 97 === rest || (isNotAhead && Number(`2${number.slice(0, 9)}`) % 97 === rest);
}
