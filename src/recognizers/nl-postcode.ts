import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NL_POSTCODE',
  title: 'Dutch postal code',
  severity: 'low',
  country: 'NL',
  onRequest: true,
  shapes: [...layouts({ '9999 AA': 0.3, '9999AA': 0.1 }), field(/^(?:NL)?[1-9]\d{3}[A-Z]{2}$/)],
  check: { name: 'letters that are given out', passes: ({ compact }) => /[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/.test(compact) },
  context: ['postcode', 'adres', 'straat', 'woonplaats', 'huisnummer', 'postbus'],
  labels: phrases(`
    postcode, postcode nl, dutch postcode, dutch postal code, netherlands postcode, netherlands postal code
  `),
  mask: {},
  help: {
    what: 'The postal code of a Dutch address, four digits and two letters, which covers about twenty homes.',
    why: 'With a house number it is a complete address.',
    instead: 'Use a code with four zeros, which is never given out: 0000 AA.',
    example: '0000 AA',
    sources: ['PostNL, postcodes', 'Basisregistratie Adressen en Gebouwen'],
  },
};
