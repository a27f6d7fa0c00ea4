import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Never assigned: area 000, 666 and 900–999, group 00, serial 0000 (SSA, "SSN randomization"). */
const assignable = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;

export const recognizer: Recognizer = {
  entity: 'US_SSN',
  title: 'US Social Security number',
  severity: 'critical',
  country: 'US',
  shapes: [
    ...layouts({ '999-99-9999': 0.65, '999 99 9999': 0.4, '999.99.9999': 0.35, '999999999': 0.05 }),
    writtenField(/^(?:\d{3}[-–]\d{2}[-–]\d{4}|\d{3} \d{2} \d{4}|\d{3}\.\d{2}\.\d{4}|\d{9})$/),
  ],
  check: { name: 'assignable number range', passes: ({ compact }) => assignable.test(compact) },
  context: ['ssn', 'ssns', 'social security', 'social security number', 'ss number', 'ssid', 'taxpayer'],
  labels: phrases(`
    ssn, social security, social security number, social security no, social, soc sec, ss number, ssn number, us ssn
    tin, tax id, taxpayer id
  `),
  mask: {},
  help: {
    what: 'The nine-digit number that the US Social Security Administration gives a person for life.',
    why: 'It opens credit, tax and benefit accounts in the person’s name and can hardly ever be changed.',
    instead: 'Use a number that was never issued, such as 000-12-3456 or 987-65-4321.',
    example: '987-65-4321',
    sources: ['42 U.S.C. § 405(c)(2)', 'SSA, Social Security Number Randomization'],
  },
};
