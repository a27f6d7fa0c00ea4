import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Without I, O and S; the digits follow, so that each counts as itself modulo 23. */
const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ0123456789';
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
/** The local authority that gave the number out comes first; a letter at the end marks a temporary one. */
const written = /^[A-HJ-NP-RT-Z](?:2[01]\d|3[0-9]\d|420|8\d\d|9[0-4]\d)\d{8}[\dA-HJ-NP-RT-Z]$/;

export const recognizer: Recognizer = {
  entity: 'UK_UPN',
  title: 'English unique pupil number (UPN)',
  severity: 'high',
  country: 'GB',
  shapes: [...layouts({ A999999999999: 0.4, A99999999999A: 0.4 }), field(written)],
  check: { name: 'check letter modulo 23', passes: ({ compact }) => isNumber(compact) },
  context: ['upn', 'unique pupil number', 'pupil', 'school census', 'key stage'],
  labels: phrases(`
    upn, upn number, pupil upn, unique pupil number, unique pupil no, former upn, pupil number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The thirteen characters by which schools in England know a pupil from the first year to the last.',
    why: 'It is the key to a child’s school records, and is not to be used for anything else.',
    instead: 'Use digits that nobody can have been given, such as A000000000000.',
    example: 'A000000000000',
    sources: [
      'Education Act 1996, section 537A',
      'Department for Education, Unique pupil numbers (UPNs): a guide for schools and local authorities',
    ],
  },
};

function isNumber(number: string): boolean {
  return (
    written.test(number) && alphabet[weightedSum(number.slice(1), { alphabet, weights, modulus: 23 })] === number[0]
  );
}
