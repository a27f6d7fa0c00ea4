import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Provinces by the code of the Ministry of Home Affairs; those of 2022 are 92 and 93, 95 to 97. */
const provinces = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

export const recognizer: Recognizer = {
  entity: 'ID_NIK',
  title: 'Indonesian identity number (NIK)',
  severity: 'critical',
  country: 'ID',
  family: 'national',
  shapes: [
    ...layouts({
      '9999999999999999': 0.3,
      '999999 999999 9999': 0.65,
      '999999-999999-9999': 0.65,
      '99.9999.999999.9999': 0.7,
    }),
    field(/^\d{16}$/),
  ],
  check: {
    name: 'province and date of birth',
    passes: ({ compact }) => provinces.test(compact) && hasBirthDate(compact),
  },
  context: ['nik', 'nomor induk kependudukan', 'ktp', 'e ktp', 'dukcapil', 'penduduk'],
  labels: phrases(`
    nik, no nik, nomor nik, nomor induk kependudukan, ktp, no ktp, nomor ktp, e ktp, nik ktp, indonesian id number
    indonesia national id, indonesian identity number
  `),
  mask: {},
  help: {
    what: 'The sixteen-digit number of every Indonesian: place of registration, birthday and a serial number.',
    why: 'It opens telephone contracts, bank accounts and online loans in the person’s name.',
    instead: 'Use digits that nobody can have been given, such as 0000000000000000.',
    example: '0000000000000000',
    sources: [
      'Undang-Undang 24/2013 tentang Administrasi Kependudukan',
      'Undang-Undang 27/2022 tentang Pelindungan Data Pribadi',
    ],
  },
};

/** For women 40 is added to the day; regency, district and serial number count from 1. */
function hasBirthDate(number: string): boolean {
  const day = Number(number.slice(6, 8));
  const [month, year] = [number.slice(8, 10), number.slice(10, 12)];
  return (
    /^\d\d(?!00)\d\d(?!00)\d{8}(?!0000)\d{4}$/.test(number) &&
    isValidDate(year, month, String(day > 40 ? day - 40 : day))
  );
}
