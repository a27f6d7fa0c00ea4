import { validate } from 'stdnum/lib/cjs/gh/tin.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GH_TIN',
  title: 'Ghanaian taxpayer number (TIN)',
  severity: 'medium',
  country: 'GH',
  family: 'tax',
  shapes: [...layouts({ 'A999999999*': 0.5 }), field(/^[PCGQV]00\d{7}[\dX]$/)],
  check: {
    name: 'kind of taxpayer and modulus 11 check character',
    passes: ({ compact }) => validate(compact).isValid,
  },
  context: ['tin', 'taxpayer identification number', 'ghana revenue authority', 'gra', 'ghana'],
  labels: phrases(`
    ghana tin, ghana tax number, ghanaian tax number, ghana tax id, gra tin, tin number
  `),
  mask: {},
  help: {
    what: 'The eleven-character taxpayer number of Ghana; P at the beginning stands for a person.',
    why: 'It names a taxpayer to the tax office, banks and the land register.',
    instead: 'Use digits that nobody can have been given, such as P0000000000.',
    example: 'P0000000000',
    sources: ['Taxpayer Identification Numbering System Act, 2002 (Act 632)', 'Ghana Revenue Authority'],
  },
};
