import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IBAN_CODE',
  title: 'bank account number (IBAN)',
  severity: 'high',
  shapes: [
    { kind: 'word', pattern: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i, lengths: [15, 34], blocks: true, score: 0.95 },
    field(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 0.95),
  ],
  check: {
    name: 'ISO 7064 check digits and country length',
    passes: ({ compact }) => isValidIBAN(electronicFormatIBAN(compact) ?? ''),
  },
  context: ['iban', 'bank', 'account', 'konto', 'transfer', 'sepa'],
  labels: phrases(`
    iban, iban code, iban number, iban no, bank account, bank account number, account number, kontonummer
    bankverbindung, numero de compte, cuenta bancaria, numero de cuenta, conto corrente, rekeningnummer, numer konta
  `),
  mask: { keepFirst: 2 },
  laws: ['GDPR', 'GLBA'],
  help: {
    what: 'An International Bank Account Number: country, check digits, bank and account.',
    why: 'It names the bank account of a person and is enough to set up direct debits in SEPA.',
    instead: 'Use the example that the IBAN registry gives for the country, such as DE89 3704 0044 0532 0130 00.',
    example: 'DE89 3704 0044 0532 0130 00',
    sources: ['ISO 13616-1', 'SWIFT IBAN Registry'],
  },
};
