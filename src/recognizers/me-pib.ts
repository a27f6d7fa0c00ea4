import { validate } from 'stdnum/lib/cjs/me/pib.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ME_PIB',
  title: 'Montenegrin tax number (PIB)',
  severity: 'low',
  country: 'ME',
  family: 'tax',
  shapes: [...layouts({ '99999999': 0.05 }), field(/^\d{8}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['pib', 'poreski identifikacioni broj'],
  labels: phrases(`
    pib, poreski identifikacioni broj, poreski broj, maticni broj firme, montenegro tax number
    montenegrin tax number
  `),
  mask: {},
  help: {
    what: 'The eight-digit number under which the tax administration of Montenegro knows a firm or a trader.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 00000000.',
    example: '00000000',
    sources: ['Zakon o poreskoj administraciji (Montenegro)', 'Poreska uprava Crne Gore'],
  },
};
