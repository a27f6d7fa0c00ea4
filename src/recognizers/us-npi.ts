import { layouts, writtenField } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

/** The card issuer prefix for US health applications, over which the check digit is taken (45 CFR § 162.406). */
const issuer = '80840';

/** Persons and organisations begin with 1 or 2; nine times the same digit is a filler. */
const assignable = /^([12])(?!\1{8})/;

export const recognizer: Recognizer = {
  entity: 'US_NPI',
  title: 'US national provider identifier',
  severity: 'medium',
  country: 'US',
  shapes: [
    ...layouts({ '9999999999': 0.1, '9999-999-999': 0.2, '9999 999 999': 0.2 }),
    writtenField(/^[12]\d{3}(?:\d{6}|-\d{3}-\d{3}| \d{3} \d{3})$/),
  ],
  check: {
    name: 'Luhn check digit with prefix 80840',
    passes: ({ compact }) => assignable.test(compact) && isLuhn(issuer + compact),
  },
  context: ['npi', 'national provider', 'provider identifier', 'provider id', 'prescriber', 'rendering provider'],
  labels: [
    'npi',
    'npi number',
    'national provider identifier',
    'provider npi',
    'provider id',
    'prescriber id',
    'physician id',
  ],
  mask: {},
  help: {
    what: 'The ten-digit number of a US health care provider, person or organisation.',
    why: 'It names a physician and, beside a claim or visit, ties patients to them; it is used in billing fraud.',
    instead: 'Use the example of the standard, 1234567893.',
    example: '1234567893',
    sources: ['45 CFR § 162.406', 'CMS, NPI check digit calculation'],
  },
};
