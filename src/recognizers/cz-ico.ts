import { validate } from 'stdnum/lib/cjs/cz/ico.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CZ_ICO',
  title: 'Czech business number (IČO)',
  severity: 'low',
  country: 'CZ',
  family: 'company',
  shapes: [...layouts({ '999 99 999': 0.3, '99999999': 0.05 }), field(/^\d{8}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    identifikacni cislo, identifikacni cislo osoby, obchodni rejstrik, zivnostensky rejstrik
  `),
  labels: phrases(`
    ico, identifikacni cislo, identifikacni cislo osoby, identifikacni cislo organizace, cislo ico
    czech business number, czech company number
  `),
  mask: {},
  help: {
    what: 'The eight-digit number of a business in Czechia or Slovakia, sole traders included.',
    why: 'The public register gives the name, address and often the birth date of a sole trader for it.',
    instead: 'Write zeros in its place, such as 00000000.',
    example: '00000000',
    sources: ['Zákon 111/2009 Sb., o základních registrech', 'Český statistický úřad, Registr osob'],
  },
};
