import { field, phrases, solid } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'US_BANK_NUMBER',
  title: 'US bank account number',
  severity: 'high',
  country: 'US',
  family: 'bank',
  // Bookkeepers call the four or five digits of a ledger an account, too: those need a label of a bank's.
  shapes: [...solid(8, 17, 0.05), field(/^\d{6,17}$/, 0.75), field(/^\d{4,5}$/, 0.65)],
  // The banks share no form: only zeros and repetitions of one digit are surely none.
  check: { name: 'more than one digit', passes: ({ compact }) => !/^(\d)\1*$/.test(compact) },
  context: phrases(`
    bank account, checking account, savings account, bank account number, checking account number
    savings account number, deposit account, account and routing
  `),
  labels: phrases(`
    bank acct, bank acct no, bank account num, us bank account, us bank number, checking account
    checking account number, savings account, savings account number, deposit account number, direct deposit account
    dda number
  `),
  laws: ['GLBA', 'CCPA', 'HIPAA'],
  mask: {},
  help: {
    what: 'The number of an account at a US bank, of 4 to 17 digits.',
    why: 'With the public routing number it is all that a debit from the account or a forged cheque needs.',
    instead: 'Use a number that a payment provider documents for tests, such as 000123456789 (Stripe).',
    example: '000123456789',
    sources: ['15 U.S.C. § 6809', 'Nacha Operating Rules, DFI account number field'],
  },
};
