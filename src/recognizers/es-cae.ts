import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Key of the activity, as the tables of Orden EHA/3482/2007 list them. */
const activity =
  'A[012679CFTVWX]|B[01679AT]|C[17]|D[ABFMP]|E[7C]|F1|H[0-246-9A-FH-NP-XZ]|L[0-37]|M7|O[ABEHRTV]|PF|RF|T[17T]|V[17D]';

/** Offices 01 to 56: the provinces, and the ports and cities that have one of their own. */
const code = new RegExp(`^ES000(?:0[1-9]|[1-4]\\d|5[0-6])(?:${activity})\\d{3}[A-Z]$`);

export const recognizer: Recognizer = {
  entity: 'ES_CAE',
  title: 'Spanish excise establishment code (CAE)',
  severity: 'low',
  country: 'ES',
  shapes: [...layouts({ 'AA99999**999A': 0.6 }), field(/^ES\d{5}[A-Z][A-Z\d]\d{3}[A-Z]$/)],
  check: { name: 'office and activity', passes: ({ compact }) => code.test(compact) },
  context: ['cae', 'codigo de actividad y establecimiento', 'impuestos especiales', 'deposito fiscal'],
  labels: phrases(`
    cae, codigo cae, de actividad y establecimiento, codigo actividad y establecimiento, codigo de actividad
    spanish excise number, spain excise number
  `),
  mask: {},
  help: {
    what: 'The code of an establishment that makes, stores or trades goods under excise duty in Spain.',
    why: 'It names a place of business and through the register the firm that runs it.',
    instead: 'Use digits that nobody can have been given, such as ES00000XX000X.',
    example: 'ES00000XX000X',
    sources: ['Real Decreto 1165/1995, artículo 41', 'Orden EHA/3482/2007, anexos'],
  },
};
