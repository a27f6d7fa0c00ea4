import { validate } from 'stdnum/lib/cjs/us/ein.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'US_EIN',
  title: 'US employer identification number',
  severity: 'low',
  country: 'US',
  family: 'tax',
  shapes: [...layouts({ '99-9999999': 0.35, '999999999': 0.02 }), writtenField(/^\d{2}[- ]?\d{7}$/)],
  check: { name: 'assigned prefix', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('employer identification, federal tax id, irs, employer id'),
  labels: phrases(`
    ein, ein no, fein, feid, employer identification number, employer id number, employer identification no
    federal employer identification number, federal tax id, federal tax id number, federal ein, federal id number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number under which the IRS knows an employer, trust, estate or sole proprietor.',
    why: 'It serves to file false returns and open accounts in the name of a business or an estate.',
    instead: 'Use a prefix that the IRS never assigned, such as 00-0000000.',
    example: '00-0000000',
    sources: ['26 CFR § 301.7701-12', 'IRS, How EINs are assigned and valid EIN prefixes'],
  },
};
