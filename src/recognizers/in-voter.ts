import { validate } from 'stdnum/lib/cjs/in/epic.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IN_VOTER',
  title: 'Indian voter identity number (EPIC)',
  severity: 'high',
  country: 'IN',
  family: 'national',
  shapes: [...layouts({ AAA9999999: 0.3 }), field(/^[A-Z]{3}\d{7}$/)],
  check: { name: 'Luhn check digit', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    voter, voter id, epic, election commission, electoral, vote, मतदाता
  `),
  labels: phrases(`
    epic, epic no, epic number, voter id, voter id number, voter card, voter id card, voter number, election card
    electoral photo identity card, मतदाता पहचान पत्र, indian voter id
  `),
  mask: {},
  help: {
    what: 'The number of the Indian voter’s card: three letters, six digits and a check digit.',
    why: 'The public electoral roll turns it into name, age, address and a relative’s name.',
    instead: 'Use digits that only count, such as ABC1234567.',
    example: 'ABC1234567',
    sources: ['Registration of Electors Rules 1960, rule 28', 'Election Commission of India'],
  },
};
