import { mod97base10Validate } from 'stdnum/lib/cjs/util/checksum.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SEPA_CREDITOR_ID',
  title: 'SEPA creditor identifier',
  severity: 'low',
  family: 'bank',
  shapes: [
    { kind: 'word', pattern: /^[A-Z]{2}\d{2}ZZZ[A-Z\d]{1,28}$/, lengths: [8, 35], score: 0.65 },
    field(/^[A-Z]{2}\d{2}[A-Z\d]{3}[A-Z\d]{1,28}$/),
  ],
  check: {
    name: 'ISO 7064 check digits',
    // The business code in characters five to seven is the creditor’s own and not under the check digits.
    passes: ({ compact }) => mod97base10Validate(compact.slice(7).toUpperCase() + compact.slice(0, 4)),
  },
  context: phrases('creditor identifier, glaubiger, sepa, ics, mandate, lastschrift, incassant'),
  labels: phrases(`
    creditor id, creditor identifier, sepa creditor id, sepa creditor identifier, sepa ci, glaubiger id
    glaubiger identifikationsnummer, glaubigeridentifikationsnummer, identifiant creancier sepa, ics
    identificador del acreedor, identificativo creditore, incassant id, incassanten id
  `),
  laws: ['GDPR'],
  mask: { keepFirst: 2 },
  help: {
    what: 'The number of a creditor who collects by SEPA direct debit: country, check digits, business code and national number.',
    why: 'That of a self-employed person may hold their tax number.',
    instead: 'Use the example of the Bundesbank, DE98ZZZ09999999999.',
    example: 'DE98ZZZ09999999999',
    sources: ['EPC262-08, Creditor Identifier Overview', 'ISO 7064'],
  },
};
