import { field } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BANK_ACCOUNT',
  title: 'bank account number',
  severity: 'high',
  shapes: [field(/^\d{7,20}$/, 0.65)],
  context: [],
  labels: familyLabels.bank,
  mask: { keepLast: 4 },
  laws: ['GLBA', 'CCPA'],
  help: {
    what: 'The number of a bank account, of a country that its label does not name.',
    why: 'Together with the name of the bank it lets others debit the account.',
    instead: 'Use the account that Stripe documents for tests, 000123456789.',
    example: '000123456789',
    sources: ['15 U.S.C. § 6809(4)', 'Stripe documentation, test account numbers'],
  },
};
