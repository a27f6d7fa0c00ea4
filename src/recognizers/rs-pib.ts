import { validate } from 'stdnum/lib/cjs/rs/pib.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'RS_PIB',
  title: 'Serbian tax number (PIB)',
  severity: 'low',
  country: 'RS',
  family: 'tax',
  shapes: [...layouts({ '999999999': 0.05 }), field(/^[1-9]\d{8}$/)],
  check: { name: 'ISO 7064 check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['pib', 'poreski identifikacioni broj', 'пиб', 'порески'],
  labels: phrases(`
    pib, poreski identifikacioni broj, poreski broj, pib broj, пиб, порески идентификациони број
    serbia tax number, serbian tax number, serbian tax identification number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number under which Serbia taxes a firm or a trader.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 000000000.',
    example: '000000000',
    sources: ['Zakon o poreskom postupku i poreskoj administraciji (Serbia)'],
  },
};
