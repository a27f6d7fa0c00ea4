import { validate as isSiren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as isSiret } from 'stdnum/lib/cjs/fr/siret.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FR_SIRET',
  title: 'French establishment number (SIRET)',
  severity: 'low',
  country: 'FR',
  family: 'company',
  shapes: [
    ...layouts({
      '999 999 999 99999': 0.6,
      '999 999 999 999 99': 0.55,
      '999.999.999.99999': 0.5,
      '99999999999999': 0.2,
    }),
    field(/^\d{14}$/),
  ],
  check: {
    name: 'Luhn check digits of firm and establishment',
    passes: ({ compact }) => isSiren(compact.slice(0, 9)).isValid && isSiret(compact).isValid,
  },
  context: phrases(`
    siret, siren, insee, etablissement, entreprise, auto entrepreneur, code ape
  `),
  labels: phrases(`
    siret, numero siret, no siret, num siret, n siret, siret number, code siret, french establishment number
  `),
  mask: {},
  help: {
    what: 'The fourteen-digit number of one establishment of a French firm: its SIREN and five digits more.',
    why: 'A sole trader’s establishment is often their home, and the register gives the address.',
    instead: 'Use a documented example, such as 732 829 320 00074.',
    example: '732 829 320 00074',
    sources: ['Code de commerce, article R123-221', 'INSEE, répertoire SIRENE'],
  },
};
