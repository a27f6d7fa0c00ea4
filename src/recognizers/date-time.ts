import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DATE_TIME',
  title: 'date or time',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'date', form: 'timestamp', score: 0.6 },
    { kind: 'date', form: 'day', score: 0.6 },
    { kind: 'date', form: 'part', score: 0.5 },
    { kind: 'date', form: 'year', score: 0.5 },
    { kind: 'date', form: 'weekday', score: 0.5 },
    { kind: 'date', form: 'numerals', score: 0.2 },
  ],
  context: phrases('date, today, day, expires, valid until, month, datum, fecha, tarih'),
  labels: phrases(`
    date, datetime, date time, day, when, datum, jour, fecha, giorno, dag, dzien, tarih, 日付, 日期, 날짜
    date and time, datestamp, event date, start date, end date, visit date, admission date, discharge date
    date of death, date of visit
    datum uhrzeit, datum und uhrzeit, zeitpunkt, aufnahmedatum, entlassungsdatum, sterbedatum
    date heure, date et heure, horodatage, date d admission, date de sortie, date de deces
    fecha hora, fecha y hora, dia, fecha de ingreso, fecha de alta, fecha de defuncion
    data hora, data e hora, data de admissao, data de alta, data de obito
    data ora, data e ora, data ricovero, data dimissione, data di decesso
    datum tijd, datum en tijd, tijdstip, opnamedatum, ontslagdatum, overlijdensdatum
    data i godzina, data godzina, data przyjecia, data wypisu, data zgonu
    datum och tid, datum tid, tidpunkt, inskrivningsdatum, utskrivningsdatum, dodsdatum
    tarih saat, tarih ve saat, gun, yatıs tarihi, yatis tarihi, taburcu tarihi, olum tarihi, tarihi
    日時, 年月日, 日にち, 入院日, 退院日, 死亡日, 受診日
    日期时间, 时间, 日期時間, 入院日期, 出院日期, 死亡日期, 就诊日期
    일자, 일시, 날짜 시간, 입원일, 퇴원일, 사망일, 진료일
  `),
  laws: ['HIPAA'],
  mask: {},
  help: {
    what: 'A day, with or without the time, or a year.',
    why: 'By itself it names nobody; the day somebody was admitted, died or paid narrows a record down to few people.',
    instead: 'Keep the year alone, or use a placeholder such as 1970-01-01.',
    example: '1970-01-01',
    sources: ['RFC 3339 §5.6', 'ISO 8601', '45 CFR § 164.514(b)(2)(i)(C)'],
  },
};
