import { validate } from 'stdnum/lib/cjs/hr/oib.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'HR_OIB',
  title: 'Croatian personal identification number (OIB)',
  severity: 'high',
  country: 'HR',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.2, AA99999999999: 0.55, 'AA 99999999999': 0.55 }), field(/^(?:HR)?\d{11}$/)],
  check: {
    name: 'ISO 7064 check digit',
    passes: ({ compact }) => /^(?:HR)?(?!0{11})\d{11}$/.test(compact) && validate(compact).isValid,
  },
  context: ['oib', 'osobni identifikacijski broj', 'porezna uprava', 'hrvatska', 'croatia'],
  labels: phrases(`
    oib, oib broj, osobni identifikacijski broj, osobni broj, croatian id number, croatian personal number
    croatian tax number, croatia tax number, croatian identification number, croatian vat number, pdv id broj
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit number that Croatia gives every person and every legal entity; with HR before it the VAT number.',
    why: 'It is the key to a person’s records at tax office, bank and health insurance.',
    instead: 'Use a documented example, such as 94577403194.',
    example: '94577403194',
    sources: ['Zakon o osobnom identifikacijskom broju (NN 60/08)', 'Porezna uprava'],
  },
};
