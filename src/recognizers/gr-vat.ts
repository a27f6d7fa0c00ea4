import { validate } from 'stdnum/lib/cjs/gr/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GR_VAT',
  title: 'Greek tax number (AFM)',
  severity: 'medium',
  country: 'GR',
  family: 'tax',
  shapes: [...layouts({ AA999999999: 0.5, 'AA 999999999': 0.5, '999999999': 0.05 }), field(/^(?:EL|GR)?\d{9}$/)],
  check: {
    name: 'modulus 11 check digit',
    passes: ({ compact }) => /^(?:EL|GR)?(?!0{9})\d{9}$/.test(compact) && validate(compact.slice(-9)).isValid,
  },
  context: phrases(`
    afm, αφμ, α φ μ, αριθμός φορολογικού μητρώου, δου, δ ο υ, greek, greece
  `),
  labels: phrases(`
    afm, αφμ, α φ μ, α φ μ φπα, αριθμός φορολογικού μητρώου, φορολογικό μητρώο, φπα, afm number, greek tax number
    greek vat number, greece vat number, greek vat, greek tax id, greece tax number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The nine-digit tax number of everyone in Greece, persons and firms; with EL before it the VAT number.',
    why: 'It opens the person’s tax account and stands on all their contracts.',
    instead: 'Use digits that nobody can have been given, such as EL000000000.',
    example: 'EL000000000',
    sources: ['Law 4174/2013, article 10', 'Ανεξάρτητη Αρχή Δημοσίων Εσόδων (AADE)'],
  },
};
