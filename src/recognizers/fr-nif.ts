import { validate } from 'stdnum/lib/cjs/fr/nif.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FR_NIF',
  title: 'French tax number (numéro fiscal)',
  severity: 'high',
  country: 'FR',
  family: 'tax',
  shapes: [...layouts({ '99 99 999 999 999': 0.8, '9999999999999': 0.25 }), field(/^[0-3]\d{12}$/)],
  check: { name: 'control key modulo 511', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    numero fiscal, numero fiscal de reference, spi, impots, declarant, foyer fiscal, avis d imposition
  `),
  labels: phrases(`
    num fiscal, no fiscal, numero fiscal de reference, numero spi, spi, nif, numero d immatriculation fiscale
    french tax number, france tax number, french tax id
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The thirteen-digit number on every French tax notice, which its holder keeps for life.',
    why: 'It is one half of the access to the person’s tax account.',
    instead: 'Use digits that nobody can have been given, such as 00 00 000 000 000.',
    example: '00 00 000 000 000',
    sources: [
      'Code général des impôts, article 1649 ter',
      'Direction générale des finances publiques, numéro fiscal (SPI)',
    ],
  },
};
