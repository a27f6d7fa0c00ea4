import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'US_PTIN',
  title: 'US preparer tax identification number',
  severity: 'medium',
  country: 'US',
  shapes: [...layouts({ 'A-99999999': 0.3, A99999999: 0.1 }), field(/^P\d{8}$/)],
  check: { name: 'letter P', passes: ({ compact }) => /^P\d{8}$/.test(compact) },
  context: ['ptin', 'preparer', 'tax preparer', 'paid preparer'],
  labels: ['ptin', 'preparer tax identification number', 'preparer tax id', 'preparer id', 'preparer ptin'],
  mask: {},
  help: {
    what: 'The number of a paid US tax return preparer: P and eight digits.',
    why: 'It lets others file returns in the preparer’s name.',
    instead: 'Write P and eight zeros: P00000000.',
    example: 'P00000000',
    sources: ['26 CFR § 1.6109-2', 'IRS, PTIN requirements for tax return preparers'],
  },
};
