import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AGE',
  title: 'age of a person',
  severity: 'low',
  shapes: [
    { kind: 'age', form: 'person', score: 0.6 },
    { kind: 'age', form: 'years', score: 0.3 },
    writtenField(
      /^(?:1[01]\d|[1-9]?\d)(?: ?(?:y|yo|yrs?|years?(?: old)?|jahre|ans|años|anni|anos|jaar|lat|år|yaş|歳|岁|세))?$/iu,
      0.6,
    ),
  ],
  context: phrases('patient, aged, age, elderly, newborn, alter, edad, idade, eta, leeftijd, wiek'),
  labels: phrases(`
    age, patient age, age years, age in years, alter, lebensalter, edad, idade, eta, leeftijd, wiek, alder, yas, 年齢, 年龄, 나이
    연령
    current age, age yrs, age yr, age at diagnosis, age at admission, customer age, user age, employee age, member age
    age of patient
    alter jahre, alter in jahren, patientenalter, alter patient, alter des patienten, alter kunde, kundenalter
    age ans, age en annees, age patient, age du patient, age client, age de la personne
    edad paciente, edad del paciente, edad anos, edad en anos, edad cliente, edad actual, edad del cliente
    idade paciente, idade do paciente, idade anos, idade em anos, idade cliente, idade do cliente, idade atual
    eta anni, eta in anni, eta paziente, eta del paziente, eta cliente, eta del cliente, eta persona, eta anagrafica
    leeftijd patient, leeftijd klant, leeftijd in jaren, leeftijd jaar
    wiek pacjenta, wiek klienta, wiek w latach, wiek lata
    alder ar, alder patient, alder kund, kundens alder, patientens alder
    yası, yasi, hasta yası, hasta yasi, musteri yası, musteri yasi, yas yıl, yas yil
    年令, 満年齢, 患者年齢, 顧客年齢, 現在年齢
    年齡, 岁数, 歲數, 周岁, 实岁, 患者年龄, 客户年龄
    만나이, 만 나이, 연세, 환자나이, 고객나이, 고객 나이, 환자 나이
  `),
  laws: ['GDPR', 'HIPAA'],
  mask: {},
  help: {
    what: 'How old a person is.',
    why: 'Beside a place and an occupation it narrows a record down to few people, above 89 to almost one.',
    instead: 'Write a range, such as 30 to 39, or adult.',
    example: 'adult',
    sources: ['45 CFR § 164.514(b)(2)(i)(C)', 'Regulation (EU) 2016/679, article 4(1)'],
  },
};
