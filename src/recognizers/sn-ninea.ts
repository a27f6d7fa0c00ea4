import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** The number, and the three characters of the tax code (COFI): status, tax office, legal form. */
const written = /^(\d{7}|\d{9})(?:[012][A-HJ-NP-WZ]\d)?$/;

export const recognizer: Recognizer = {
  entity: 'SN_NINEA',
  title: 'Senegalese enterprise and tax number (NINEA)',
  severity: 'low',
  country: 'SN',
  family: 'tax',
  shapes: [
    ...layouts({ '9999999 9A9': 0.5, '99999999A9': 0.3, '9999999999A9': 0.4, '999999999 9A9': 0.5, '999999999': 0.05 }),
    field(written),
  ],
  check: { name: 'check digit and tax code', passes: ({ compact }) => isNinea(compact) },
  context: phrases('ninea, cofi, identification nationale des entreprises'),
  labels: phrases(`
    ninea, numero ninea, n ninea, identification nationale entreprises
    identification nationale des entreprises, senegal tax number
  `),
  mask: {},
  help: {
    what: 'The number under which Senegal registers firms, associations and sole traders, with a tax code behind it.',
    why: 'For a sole trader it leads to the name and address of the person.',
    instead: 'Write seven zeros: 0000000.',
    example: '0000000',
    sources: ['Décret n° 2012-886 relatif au NINEA', 'ANSD, Répertoire national des entreprises et associations'],
  },
};

function isNinea(number: string): boolean {
  const digits = written.exec(number)?.[1];
  if (digits === undefined || /^0+$/.test(digits)) return false;
  return weightedSum(digits.padStart(9, '0'), { weights: [1, 2], modulus: 10 }) === 0;
}
