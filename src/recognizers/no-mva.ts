import { validate } from 'stdnum/lib/cjs/no/mva.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NO_MVA',
  title: 'Norwegian VAT number',
  severity: 'low',
  country: 'NO',
  family: 'vat',
  shapes: [
    ...layouts({ 'AA 999 999 999 AAA': 0.85, 'AA 999999999 AAA': 0.85, AA999999999AAA: 0.85, '999 999 999 AAA': 0.8 }),
    ...layouts({ '999999999 AAA': 0.75, '999999999AAA': 0.75 }),
    field(/^(?:NO)?\d{9}MVA$/),
  ],
  check: { name: 'check digit modulo 11 and the letters MVA', passes: ({ compact }) => validate(compact).isValid },
  context: ['mva', 'merverdiavgift', 'foretaksregisteret', 'org nr'],
  labels: phrases(`
    mva, mva nr, mva nummer, mvanr, merverdiavgift, mva registrert, norwegian vat number, norway vat number
  `),
  mask: {},
  help: {
    what: 'The number of a taxpayer registered for VAT in Norway: the organisation number and the letters MVA.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, NO 000 000 000 MVA.',
    example: 'NO 000 000 000 MVA',
    sources: ['Merverdiavgiftsloven (Norway)', 'Brønnøysundregistrene, organisasjonsnummer'],
  },
};
