import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_FUEHRERSCHEIN',
  title: 'German driving licence number',
  severity: 'high',
  country: 'DE',
  family: 'driver',
  shapes: [
    { kind: 'word', pattern: /^[A-Z]\d[\dA-Z]{2}[\dA-Z]{5}[\dX][\dA-Z]$/, lengths: [11, 11], score: 0.25 },
    field(/^[A-Z][\dA-Z]{8}[\dX][\dA-Z]$/),
  ],
  check: {
    name: 'check character modulo 11, where no label names it',
    passes: ({ kind, compact }) => kind === 'field' || hasCheck(compact),
  },
  context: phrases(`
    fuhrerschein, fuehrerschein, fuhrerscheinnummer, fuehrerscheinnummer, fahrerlaubnis
  `),
  labels: phrases(`
    fuhrerschein, fuehrerschein, fuhrerschein nr, fuehrerschein nr, fuhrerscheinnummer, fuehrerscheinnummer
    fuhrerschein nummer, fahrerlaubnisnummer, fahrerlaubnis nr, german driving licence, german driver license
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The eleven characters in field 5 of a German driving licence: authority, serial, check character and copy.',
    why: 'Cars are rented and accounts verified with it in the name of its holder.',
    instead: 'Write zeros in its place, such as A0000000000.',
    example: 'A0000000000',
    sources: ['Fahrerlaubnis-Verordnung (FeV), Anlage 8', 'Kraftfahrt-Bundesamt, Führerscheinnummer'],
  },
};

/** Tenth of eleven characters; the last one counts the copies. */
const hasCheck = (number: string): boolean =>
  '0123456789X'[weightedSum(number.slice(0, 9), { weights: [9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11 })] === number[9];
