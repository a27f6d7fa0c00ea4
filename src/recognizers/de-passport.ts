import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_PASSPORT',
  title: 'German passport number',
  severity: 'high',
  country: 'DE',
  family: 'passport',
  shapes: [
    { kind: 'word', pattern: /^(?=.*\d)[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}$/, lengths: [9, 9], score: 0.05 },
    { kind: 'word', pattern: /^(?=.*\d)[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d$/, lengths: [10, 10], score: 0.15 },
    field(/^(?=.*\d)[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d?D?$/),
  ],
  check: {
    name: 'characters of a serial, and its check digit if written',
    passes: ({ compact }) => isSerial(compact.replace(/D$/, '')),
  },
  context: ['reisepass', 'reisepassnummer', 'pass nr', 'passnummer'],
  labels: phrases(`
    reisepass, reisepass nr, reisepassnummer, reisepass nummer, pass nr, passnr, passnummer, pass nummer
    passport de, german passport, german passport number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The serial number of a German passport: nine letters and digits, with a check digit when read by machine.',
    why: 'With name and birth date it is enough to book travel or pass an online identity check.',
    instead: 'Use the number of the specimen, C01X00T47.',
    example: 'C01X00T47',
    sources: ['§ 16 Passgesetz', 'ICAO Doc 9303, check digits'],
  },
};

/** Serials have no vowels and none of B, D, Q, S; the check digit, when it is written, is the tenth character. */
const isSerial = (number: string): boolean =>
  /^[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d?$/.test(number) &&
  (number.length === 9 || weightedSum(number.slice(0, 9), { weights: [7, 3, 1], modulus: 10 }) === Number(number[9]));
