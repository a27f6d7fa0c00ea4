import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_ID_CARD',
  title: 'German identity card number',
  severity: 'high',
  country: 'DE',
  family: 'national',
  shapes: [
    { kind: 'word', pattern: /^(?=.*\d)[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}$/, lengths: [9, 9], score: 0.05 },
    { kind: 'word', pattern: /^(?=.*\d)[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d$/, lengths: [10, 10], score: 0.15 },
    field(/^(?=.*\d)[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d?D?$/),
  ],
  check: {
    name: 'characters of a serial, and its check digit if written',
    passes: ({ compact }) => isSerial(compact.replace(/D$/, '')),
  },
  context: ['personalausweis', 'ausweis', 'ausweisnummer', 'personalausweisnummer'],
  labels: phrases(`
    personalausweis, personalausweisnummer, personalausweis nr, personalausweis nummer, perso nr, persoausweis
    ausweis, ausweis nr, ausweisnummer, ausweis nummer, ausweis id, ausweisid, german id card
    german id card number, german identity card
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The serial number of a German Personalausweis: nine letters and digits, with a check digit when read by machine.',
    why: 'Accounts and telephones are opened on a copied card; the law allows the number no other use.',
    instead: 'Use the number of the specimen, L01X00T47.',
    example: 'L01X00T47',
    sources: ['§ 16 Personalausweisgesetz', 'Personalausweisverordnung', 'ICAO Doc 9303, check digits'],
  },
};

/** Serials have no vowels and none of B, D, Q, S; the check digit, when it is written, is the tenth character. */
const isSerial = (number: string): boolean =>
  /^[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d?$/.test(number) &&
  (number.length === 9 || weightedSum(number.slice(0, 9), { weights: [7, 3, 1], modulus: 10 }) === Number(number[9]));
