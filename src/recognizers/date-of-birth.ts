import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

/**
 * What serialisers make of a day (RFC 3339 §5.6): midnight somewhere, and so no seconds, as nearly all moments in a log
 * have. A zone with a `+` is left out: the sign ends every token.
 */
const times = ['99:99', '99:99:00', '99:99:00.000', '99:99:00.000000'].map((time) => `9999-99-99A${time}`);

/** The moment of a birth, to the second: only under a label. */
const second = /^(?:19|20)\d\d-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:[Zz]|[+-]\d\d:?\d\d)?$/;

/** The day of a moment in HL7 v2 and CDA (type DTM): `19800402`, then hours, minutes, seconds and a zone, or some of them. */
const moment = /^((?:19|20)\d{6})\d{4}(?:\d\d(?:\.\d{1,4})?)?(?:[+-]\d{4})?$/;

export const recognizer: Recognizer = {
  entity: 'DATE_OF_BIRTH',
  title: 'date of birth',
  severity: 'medium',
  shapes: [
    // A date alone is no birthday: only a label or a word nearby lifts it over the threshold.
    ...layouts({
      '9999-99-99': 0.05,
      '9999/99/99': 0.05,
      '9999.99.99': 0.05,
      '99/99/9999': 0.05,
      '9/99/9999': 0.05,
      '99/9/9999': 0.05,
      '9/9/9999': 0.05,
      '99-99-9999': 0.05,
      '99.99.9999': 0.05,
      '9.9.9999': 0.05,
      '99.9.9999': 0.05,
      '9.99.9999': 0.05,
      '99/99/99': 0.01,
      '9/9/99': 0.01,
      '99.99.99': 0.01,
      '99-99-99': 0.01,
      '99999999': 0.01,
      '99-AAA-9999': 0.05,
      '99-AAA-99': 0.01,
      '99 AAA 9999': 0.05,
    }),
    ...times.flatMap((time) => layouts({ [time]: 0.05, [`${time}A`]: 0.05, [`${time}-99:99`]: 0.05 })),
    { kind: 'date', form: 'written', score: 0.05 },
    writtenField(moment, 0.8),
    writtenField(second, 0.8),
  ],
  check: { name: 'a day in the last 125 years', passes: isBirthday },
  context: phrases(`
    born, birth, date of birth, dob, bday, birthday, birthdate, geboren, geb, geburtsdatum, ne le, nee le, naissance
    nacido, nacida, nacimiento, nato, nata, nascita, nascimento, geboortedatum, urodzenia, fodd, dogum
  `),
  labels: phrases(`
    date of birth, dob, d o b, birth date, birthdate, birthday, birth day, bday, born, born on, birth dt, date birth
    geburtsdatum, geburtstag, geb datum, gebdatum, date de naissance, date naissance, naissance, fecha de nacimiento
    fecha nacimiento, nacimiento, data di nascita, data nascita, data de nascimento, data nascimento, nascimento
    geboortedatum, data urodzenia, fodelsedatum, dogum tarihi, 生年月日, 出生日期, 생년월일
    dateofbirth, bdate, b date, dob dt, date born, date of birth dob, dt of birth, dtbirth, birth dte, born date
    birthdt
    geb dat, gebdat, geb tag, gebtag, geb am, geboren am, geboren, geburts datum, geburtsdat, geburts tag, gebdt
    tag der geburt, geburtsdatum kunde
    datenaissance, date de naiss, date naiss, datenaiss, dt naissance, dtnaiss, naiss, ne le, nee le, ne e le, ddn
    jour de naissance, date anniversaire
    fechanacimiento, fecha de nac, fecha nac, fechanac, fec nacimiento, fec nac, fecnac, fec nacim, f nacimiento
    f nac, fch nacimiento, fnacimiento, dia de nacimiento, nacido el, nacida el, fecha de cumpleanos, fecha cumpleanos
    cumpleanos
    datanascimento, data de nasc, data nasc, datanasc, dt nascimento, dt nasc, dtnasc, dtnascimento, nasc
    dia de nascimento, data aniversario, nascido em, nascida em, dn nascimento
    datanascita, dt nascita, dtnascita, datadinascita, giorno di nascita, nato il, nata il, nato a il, nascita
    data di nasc
    geboorte datum, geboortedat, geboren op, geboortedag, gbdatum
    data ur, data urodz, dataurodzenia, dataur, data uro, dt urodzenia, data urodzin, urodzony, urodzona
    urodzony dnia, ur dnia, dzien urodzenia
    fodd, fodelse datum, fodelsedag, fodd den, fod datum, foddatum, fodelsedat, fodelsedata, fodd datum
    dogumtarihi, dogum tar, dogum gunu, dogum tarih, dogtar, dog tar, dog tarihi, dogum gun ay yıl, dogum gun ay yil
    дата рождения, день рождения, дата рожд, др
    誕生日, 生年月, 出生日, 出生年月日, 誕生年月日, お誕生日, 生まれた日
    出生年月, 出生时间, 出生時間, 生日, 生日日期, 出生日期時間
    생일, 생년 월일, 출생일, 출생일자, 생년월일자, 출생년월일
  `),
  mask: {},
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'The day a person was born.',
    why: 'With a postal code and sex it singles out most people, and many services ask for it to prove who calls.',
    instead: 'Use a placeholder such as 1970-01-01.',
    example: '1970-01-01',
    sources: ['45 CFR § 164.514(b)(2)(i)(C)', 'L. Sweeney, Simple Demographics Often Identify People Uniquely (2000)'],
  },
};

/** The oldest people alive were born about 120 years ago. */
const oldest = 125;

/** In any order of day, month and year that names a day which has passed. Years of two digits are within the century. */
function isBirthday({ kind, text }: Candidate): boolean {
  const numbers = (moment.exec(text)?.[1] ?? text).split(/\D+/).filter((part) => part !== '');
  const parts = numbers.length === 1 ? splitSolid(numbers[0] ?? '') : numbers;
  const thisYear = new Date().getFullYear();
  const inLife = (year: number): boolean => year > thisYear - oldest && year <= thisYear;
  if (kind === 'date' || /\p{Alpha}{3}/u.test(text))
    return isDay(parts[0] ?? '', '1') && inLife(fullYear(parts[1] ?? ''));
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return inLife(Number(first)) && isDay(third, second);
  return inLife(fullYear(third)) && (isDay(first, second) || isDay(second, first));
}

const splitSolid = (digits: string): string[] =>
  /^(?:19|20)/.test(digits)
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];

const isDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : year.length === 2 ? 1900 + Number(year) : 0;
