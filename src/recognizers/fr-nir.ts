import { validate } from 'stdnum/lib/cjs/fr/nir.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Sex 1 or 2 (3, 4, 7, 8 while provisional), then year and month of birth; odd months stand for unknown ones (INSEE). */
const plausible = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)/;
/** Fifteen digits in a row may be the address of a thread: without a separator, of the month that nearly everybody has. */
const solid = /^[1278]\d{2}(?:0[1-9]|1[0-2])/;

export const recognizer: Recognizer = {
  entity: 'FR_NIR',
  title: 'French social security number',
  severity: 'high',
  country: 'FR',
  family: 'social',
  shapes: [
    ...layouts({
      '9 99 99 9* 999 999 99': 0.9,
      '9.99.99.9*.999.999.99': 0.8,
      '9-99-99-9*-999-999-99': 0.8,
      '999999*99999999': 0.7,
      '999999*999999 99': 0.8,
      '999999*999999-99': 0.8,
    }),
    field(/^\d{5}(?:\d\d|2[AB])\d{8}$/, 0.9),
  ],
  check: {
    name: 'control key modulo 97',
    passes: ({ kind, text, compact }) =>
      (kind === 'number' && text === compact ? solid : plausible).test(compact) && validate(compact).isValid,
  },
  context: phrases(`
    nir, insee, securite sociale, numero de securite sociale, secu, carte vitale, ameli, assure
  `),
  labels: phrases(`
    nir, insee, numero insee, securite sociale, numero de securite sociale, numero securite sociale, num secu, no ss
    numero ss
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The fifteen-character NIR: sex, year, month and place of birth, a serial number and a control key.',
    why: 'It tells when and where the person was born, and is the key to their health and social records.',
    instead: 'Use a documented example, such as 2 55 08 14 168 025 38.',
    example: '2 55 08 14 168 025 38',
    sources: ['Décret n° 82-103 du 22 janvier 1982', 'INSEE, répertoire RNIPP'],
  },
};
