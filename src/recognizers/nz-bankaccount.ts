import { validate } from 'stdnum/lib/cjs/nz/bank.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NZ_BANKACCOUNT',
  title: 'New Zealand bank account number',
  severity: 'high',
  country: 'NZ',
  family: 'bank',
  shapes: [
    ...layouts({
      '99-9999-9999999-99': 0.85,
      '99-9999-9999999-999': 0.85,
      '99 9999 9999999 99': 0.7,
      '99 9999 9999999 999': 0.7,
    }),
    ...layouts({ '999999999999999': 0.1, '9999999999999999': 0.1 }),
    writtenField(/^\s*\d{2}[ \u2010-]?\d{3,4}[ \u2010-]?\d{4}[ \u2010-]?\d{3}[ \u2010-]?\d{2,3}\s*$/),
  ],
  check: { name: 'bank, branch and check digit', passes: ({ text }) => validate(inFull(text)).isValid },
  context: phrases(`
    bank account, account number, kiwibank, westpac, anz, asb, bnz, direct debit, new zealand
  `),
  labels: phrases(`
    nz bank account, nz bank account number, nz account number, new zealand bank account
    new zealand bank account number
  `),
  mask: {},
  help: {
    what: 'The number of a New Zealand bank account: bank, branch, account and suffix.',
    why: 'It tells where a person banks and is enough to set up direct debits.',
    instead: 'Use zeros, 00-0000-0000000-00.',
    example: '00-0000-0000000-00',
    sources: [
      'Payments NZ, Bank Branch Register',
      'Inland Revenue (New Zealand), RWT and NRWT specification, bank account validation',
    ],
  },
};

/** Branches of three digits and suffixes of two are written short; the check counts them with a zero in front. */
function inFull(text: string): string {
  const parts = text.trim().split(/[^\d]/);
  if (parts.length === 4) return parts.join('-');
  const digits = parts.join('');
  return `${digits.slice(0, 13)}${digits.slice(13).padStart(3, '0')}`;
}
