import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ISNI',
  title: 'name identifier of a researcher or artist (ISNI, ORCID)',
  severity: 'low',
  shapes: [
    ...layouts({
      '9999-9999-9999-9999': 0.6,
      '9999-9999-9999-999A': 0.6,
      '9999 9999 9999 9999': 0.55,
      '9999 9999 9999 999A': 0.55,
      '9999999999999999': 0.1,
      '999999999999999A': 0.1,
    }),
    field(/^0{3}\d{12}[\dX]$/),
  ],
  check: { name: 'ISO 7064 check character modulo 11-2', passes: ({ compact }) => isName(compact.toUpperCase()) },
  context: phrases('isni, orcid, name identifier, researcher id'),
  labels: phrases(
    'isni, isni id, orcid, orcid id, international standard name identifier, researcher and contributor id',
  ),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'The sixteen characters that name one researcher, artist or body in public; ORCID iDs are a part of them.',
    why: 'The register turns it into a name, employer and works.',
    instead: 'Use the fictional researcher of ORCID’s documentation, 0000-0002-1825-0097.',
    example: '0000-0002-1825-0097',
    sources: ['ISO 27729', 'ORCID, Structure of the ORCID Identifier', 'ISO/IEC 7064'],
  },
};

/** Both registers have given out numbers with three leading zeros only. */
function isName(number: string): boolean {
  if (!/^0{3}\d{12}[\dX]$/.test(number) || /^0+$/.test(number)) return false;
  const sum = [...number.slice(0, 15)].reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
  return '0123456789X'[(12 - sum) % 11] === number[15];
}
