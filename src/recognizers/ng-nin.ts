import { verhoeffValidate } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NG_NIN',
  title: 'Nigerian national identification number',
  severity: 'critical',
  country: 'NG',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.1, '9999-999-9999': 0.3, '9999 999 9999': 0.2 }), field(/^(?!0+$)\d{11}$/)],
  check: { name: 'Verhoeff check digit', passes: ({ compact }) => verhoeffValidate(compact) },
  context: ['nin', 'nimc', 'national identification number'],
  labels: phrases(`
    nin, nin number, nin no, nigeria nin, nigerian nin, national identification number nigeria
    nigerian national identification number, nimc
  `),
  mask: {},
  help: {
    what: 'The eleven-digit number that Nigeria ties to a resident’s biometrics.',
    why: 'Bank accounts and telephone contracts hang on it, so that it serves to take them over.',
    instead: 'Use zeros, 00000000000.',
    example: '00000000000',
    sources: ['National Identity Management Commission Act 2007 (Nigeria)'],
  },
};
