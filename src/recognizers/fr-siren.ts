import { validate } from 'stdnum/lib/cjs/fr/siren.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FR_SIREN',
  title: 'French company number (SIREN)',
  severity: 'low',
  country: 'FR',
  family: 'company',
  shapes: [...layouts({ '999 999 999': 0.25, '999.999.999': 0.1, '999999999': 0.05 }), field(/^\d{9}$/)],
  check: { name: 'Luhn check digit', passes: ({ compact }) => compact !== '000000000' && validate(compact).isValid },
  context: ['siren', 'insee', 'rcs', 'entreprise', 'auto entrepreneur', 'immatriculation'],
  labels: phrases(`
    siren, numero siren, no siren, num siren, n siren, siren number, french company number, french business number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number of a firm in the French register SIRENE.',
    why: 'Sole traders have one, too, and the register gives their name and often their home address.',
    instead: 'Use a documented example, such as 732 829 320.',
    example: '732 829 320',
    sources: ['Code de commerce, article R123-221', 'INSEE, répertoire SIRENE'],
  },
};
