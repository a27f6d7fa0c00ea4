import { layouts, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Area 9xx with the group number 93, which no other taxpayer number has (IRS: 9xx-93-xxxx). */
const assignable = /^9\d{2}93\d{4}$/;

export const recognizer: Recognizer = {
  entity: 'US_ATIN',
  title: 'US adoption taxpayer identification number',
  severity: 'critical',
  country: 'US',
  family: 'tax',
  shapes: [
    ...layouts({ '999-99-9999': 0.55, '999 99 9999': 0.35, '999999999': 0.05 }),
    writtenField(/^\d{3}[- ]?\d{2}[- ]?\d{4}$/),
  ],
  check: { name: 'assigned number range', passes: ({ compact }) => assignable.test(compact) },
  context: ['atin', 'adoption', 'adoption taxpayer', 'adoptive'],
  labels: ['atin', 'adoption taxpayer identification number', 'adoption tax id', 'adoption taxpayer id'],
  laws: ['CCPA'],
  mask: {},
  help: {
    what: 'The nine-digit number that the IRS gives a child for the time of its adoption.',
    why: 'It serves tax fraud in the child’s name, and tells that the child is being adopted.',
    instead: 'Use a number outside the assigned group, such as 900-00-0000.',
    example: '900-00-0000',
    sources: ['26 CFR § 301.6109-3', 'IRS Form W-7A'],
  },
};
