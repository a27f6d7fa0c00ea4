import { validate } from 'stdnum/lib/cjs/al/nipt.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AL_NIPT',
  title: 'Albanian tax number (NIPT)',
  severity: 'low',
  country: 'AL',
  family: 'tax',
  shapes: [...layouts({ A99999999A: 0.2, 'A 99999999 A': 0.4 }), field(/^(?:AL)?[A-M]\d{8}[A-Z]$/)],
  check: { name: 'date of registration', passes: ({ compact }) => validate(compact).isValid },
  context: ['nipt', 'nuis', 'tatueshem'],
  labels: phrases(`
    nipt, nuis, numri nipt, nipti, numri i identifikimit, numri i identifikimit per personin e tatueshem
    numri unik i identifikimit te subjektit, albanian tax number, albania tax number
  `),
  mask: {},
  help: {
    what: 'The number of a taxable person in Albania: a letter and a digit for the year, month and district, day, serial and a check letter.',
    why: 'Sole traders have one in their own name, and it leads to their address in the public register.',
    instead: 'Write zeros in its place, such as A00000000A.',
    example: 'A00000000A',
    sources: ['Qendra Kombëtare e Biznesit (QKB)', 'OECD, Albania: information on tax identification numbers'],
  },
};
