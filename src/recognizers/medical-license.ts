import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Kind of registrant, then the initial of the surname, or 9 for a firm. */
const registration = /^[A-HJ-MPR-UX][A-Z9]\d{7}$/;

export const recognizer: Recognizer = {
  entity: 'MEDICAL_LICENSE',
  title: 'US DEA registration number',
  severity: 'medium',
  country: 'US',
  shapes: [...layouts({ AA9999999: 0.4, A99999999: 0.1 }), field(registration)],
  check: {
    name: 'registrant code and DEA check digit',
    passes: ({ kind, text, compact }) => (kind === 'field' || text === compact) && hasCheckDigit(compact),
  },
  context: phrases(`
    dea, medical, license, licence, medical license, certificate, certificate number, prescriber, physician, practitioner
  `),
  labels: phrases(`
    dea, dea number, dea no, dea id, dea license, dea registration, dea registration number, medical license
    medical license number, medical licence, physician license, prescriber dea, certificate
  `),
  mask: {},
  help: {
    what: 'The number under which the US Drug Enforcement Administration lets a practitioner prescribe controlled drugs.',
    why: 'It serves to forge prescriptions in the practitioner’s name.',
    instead: 'Write two letters and zeros: AA0000000.',
    example: 'AA0000000',
    sources: ['21 CFR § 1301.13', 'DEA Diversion Control Division, registration number check digit'],
  },
};

/** The first, third and fifth digit and twice the second, fourth and sixth add up to a number that ends in the last. */
const hasCheckDigit = (number: string): boolean =>
  registration.test(number) &&
  !number.endsWith('0000000') &&
  weightedSum(number.slice(2, 8), { weights: [1, 2], modulus: 10 }) === Number(number[8]);
