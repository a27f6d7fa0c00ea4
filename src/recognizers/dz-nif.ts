import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DZ_NIF',
  title: 'Algerian tax number (NIF)',
  severity: 'medium',
  country: 'DZ',
  family: 'tax',
  shapes: [
    ...layouts({ '999 999 999 999 999': 0.2, '999999999999999': 0.02, '99999999999999999999': 0.02 }),
    field(/^(?:\d{15}|\d{20})$/),
  ],
  check: {
    name: 'not all digits the same',
    passes: ({ compact }) => /^(?:\d{15}|\d{20})$/.test(compact) && !/^(\d)\1*$/.test(compact),
  },
  context: ['nif', 'numero d identification fiscale', 'identifiant fiscal'],
  labels: phrases(`
    nif, n i f, numero nif, numero d identification fiscale, numero identification fiscale, identifiant fiscal
    algerian tax number, algeria nif
  `),
  mask: {},
  help: {
    what: 'The tax number of a person or firm in Algeria: fifteen digits, or twenty for a branch.',
    why: 'That of a person tells the year of birth and the commune, and it stands on every invoice.',
    instead: 'Write zeros in its place, such as 000 000 000 000 000.',
    example: '000 000 000 000 000',
    sources: ['Loi de finances pour 2006 (Algérie), article 41', 'Direction générale des impôts, NIF'],
  },
};
