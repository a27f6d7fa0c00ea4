import { validate } from 'stdnum/lib/cjs/ee/kmkr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'EE_KMKR',
  title: 'Estonian VAT number (KMKR)',
  severity: 'low',
  country: 'EE',
  family: 'vat',
  shapes: [...layouts({ AA999999999: 0.55, 'AA 999999999': 0.55 }), field(/^(?:EE)?\d{9}$/)],
  check: {
    name: 'weighted check digit',
    passes: ({ compact }) => /^(?:EE)?\d+$/.test(compact) && validate(compact).isValid,
  },
  context: ['kmkr', 'kaibemaks', 'kmkr number', 'kaibemaksukohuslase number', 'eesti', 'estonia'],
  labels: phrases(`
    kmkr, kmkr nr, kmkr number, kaibemaksukohuslase number, kaibemaksukohustuslase number, kaibemaksu number
    estonian vat number, estonia vat number, estonian vat, ee vat
  `),
  mask: {},
  help: {
    what: 'The VAT number of an Estonian business: EE and nine digits.',
    why: 'Sole proprietors have one, too, and the public register names the person behind it.',
    instead: 'Use digits that nobody can have been given, such as EE000000000.',
    example: 'EE000000000',
    sources: ['Käibemaksuseadus (Value-Added Tax Act)', 'Maksu- ja Tolliamet'],
  },
};
