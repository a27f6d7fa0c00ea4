import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Two letters, seven digits, a letter; or U1 and a serial of consonants and digits (licences of the national office). */
const number = /^(?:[A-Z]{2}\d{7}|U1[B-DF-HJ-NP-TV-Z\d]{7})[A-Z]$/i;

export const recognizer: Recognizer = {
  entity: 'IT_DRIVER_LICENSE',
  title: 'Italian driving licence number',
  severity: 'high',
  country: 'IT',
  family: 'driver',
  shapes: [{ kind: 'word', pattern: number, lengths: [10, 10], score: 0.3 }, field(number)],
  check: { name: 'letters and digits in their places', passes: ({ compact }) => number.test(compact) },
  context: phrases(`
    patente, patente di guida, numero patente, driver license, driving licence, license, licence
  `),
  labels: phrases(`
    numero patente di guida, num patente, nr patente, n patente, italian driving licence, italian driver license
    italy driver license
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The ten-character number of an Italian driving licence.',
    why: 'A licence passes for an identity card in Italy, and its number serves to impersonate the holder.',
    instead: 'Use digits that nobody can have been given, such as AA0000000A.',
    example: 'AA0000000A',
    sources: ['Decreto legislativo 285/1992, articolo 116', 'Ministero delle Infrastrutture e dei Trasporti'],
  },
};
