import { validate } from 'stdnum/lib/cjs/tr/tckimlik.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TR_NATIONAL_ID',
  title: 'Turkish identity number',
  severity: 'high',
  country: 'TR',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.4, '999 999 999 99': 0.55, '999-999-999-99': 0.55 }), field(/^[1-9]\d{10}$/)],
  check: { name: 'two check digits', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    tc kimlik, tckn, kimlik no, kimlik, kimlik numarası, kimlik numarasi, turkish id, t c, tc no, kisi
    vatandas, nufus
  `),
  labels: phrases(`
    tc kimlik no, tc kimlik, tckn, tc no, tc kimlik numarası, tc kimlik numarasi, kimlik no, kimlik numarası
    kimlik numarasi, tckimlik, tckimlikno, kimlikno, yabancı kimlik no, yabanci kimlik no, turkish id
    turkish national id, turkish identity number
  `),
  mask: {},
  help: {
    what: 'The eleven-digit number (T.C. Kimlik No) of every citizen of Türkiye; that of foreign residents begins with 99.',
    why: 'It opens state, health and bank services in the person’s name and never changes.',
    instead: 'Use the number that documentation shows everywhere, 10000000146.',
    example: '10000000146',
    sources: ['5490 sayılı Nüfus Hizmetleri Kanunu', 'Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü'],
  },
};
