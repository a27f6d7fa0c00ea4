import { layouts, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Area 9xx with the group numbers the IRS has opened: 50–65, 70–88, 90–92, 94–99 (IRS Publication 4757). */
const assignable = /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/;

export const recognizer: Recognizer = {
  entity: 'US_ITIN',
  title: 'US individual taxpayer identification number',
  severity: 'critical',
  country: 'US',
  shapes: [
    ...layouts({ '999-99-9999': 0.65, '999 99 9999': 0.4, '99999-9999': 0.1, '999-999999': 0.1, '999999999': 0.05 }),
    writtenField(/^(?:\d{3}[-–]\d{2}[-–]\d{4}|\d{3} \d{2} \d{4}|\d{9})$/),
  ],
  check: { name: 'assignable number range', passes: ({ compact }) => assignable.test(compact) },
  context: ['itin', 'individual taxpayer', 'taxpayer', 'tax id', 'taxpayer identification'],
  labels: [
    'itin',
    'individual taxpayer identification number',
    'taxpayer identification number',
    'tax id',
    'taxpayer id',
    'tin',
  ],
  mask: {},
  help: {
    what: 'The nine-digit number under which the IRS knows a taxpayer who cannot have a Social Security number.',
    why: 'It serves tax fraud in the person’s name, and tells of their immigration status.',
    instead: 'Use a number outside the assigned groups, such as 900-00-0000.',
    example: '900-00-0000',
    sources: ['26 CFR § 301.6109-1', 'IRS Publication 4757'],
  },
};
