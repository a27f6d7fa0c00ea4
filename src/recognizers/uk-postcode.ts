import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** The 124 postcode areas of Royal Mail and the Crown dependencies. */
const areas =
  'A[BL]|B[ABDHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|' +
  'M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

/** The last two letters are never C, I, K, M, O or V (Royal Mail, BS 7666). */
const postcode = new RegExp(`^(?:GIR|(?:${areas})(?:\\d{1,2}|\\d[A-HJKMNP-Z]))\\d[ABD-HJLNP-UW-Z]{2}$`);

export const recognizer: Recognizer = {
  entity: 'UK_POSTCODE',
  title: 'UK postcode',
  severity: 'low',
  country: 'GB',
  shapes: [
    ...layouts({
      'A9 9AA': 0.3,
      'A99 9AA': 0.35,
      'A9A 9AA': 0.4,
      'AA9 9AA': 0.4,
      'AA99 9AA': 0.45,
      'AA9A 9AA': 0.45,
      A9A9AA: 0.1,
      AA99AA: 0.1,
      AA999AA: 0.15,
      AA9A9AA: 0.2,
    }),
    writtenField(/^(?:GIR|[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}$/i),
  ],
  check: { name: 'postcode area', passes: ({ compact }) => postcode.test(compact) },
  context: ['postcode', 'post code', 'address', 'street', 'road', 'london'],
  labels: phrases(`
    postcode, post code, uk postcode, uk post code, postcode uk, home postcode, address postcode
  `),
  mask: {},
  help: {
    what: 'A UK postcode, which stands for some fifteen addresses and at times for one.',
    why: 'Beside a birth date or a surname it singles out a person.',
    instead: 'Use one in an area that does not exist, such as ZZ99 9ZZ.',
    example: 'ZZ99 9ZZ',
    sources: ['Royal Mail, Programmers’ Guide to the Postcode Address File', 'BS 7666'],
  },
};
