import { validate } from 'stdnum/lib/cjs/it/iva.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IT_VAT_CODE',
  title: 'Italian VAT number (partita IVA)',
  severity: 'low',
  country: 'IT',
  family: 'vat',
  shapes: [...layouts({ AA99999999999: 0.65, 'AA 99999999999': 0.65, '99999999999': 0.2 }), field(/^(?:IT)?\d{11}$/)],
  check: {
    name: 'province and Luhn check digit',
    passes: ({ compact }) => /^(?:IT)?\d{11}$/.test(compact) && validate(compact).isValid,
  },
  context: ['partita iva', 'p iva', 'piva', 'iva', 'agenzia delle entrate'],
  labels: phrases(`
    part iva, piva, partitaiva, numero partita iva, num partita iva, vat it, italian vat number, italy vat number
    italian vat, it vat
  `),
  mask: {},
  help: {
    what: 'The eleven-digit VAT number of an Italian business: a serial number, the province and a check digit.',
    why: 'The self-employed have one, too, and public look-ups give their name.',
    instead: 'Use a documented example, such as 12345670017.',
    example: '12345670017',
    sources: ['Decreto del Presidente della Repubblica 633/1972, articolo 35', 'Agenzia delle Entrate'],
  },
};
