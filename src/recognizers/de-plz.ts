import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_PLZ',
  title: 'German postal code',
  severity: 'low',
  country: 'DE',
  onRequest: true,
  shapes: [...layouts({ '99999': 0.02 }), writtenField(/^(?:D-?\s?)?\d{5}$/i)],
  check: { name: 'postal region', passes: ({ compact }) => isPostcode(compact.slice(-5)) },
  context: ['plz', 'postleitzahl'],
  labels: phrases(`
    plz, postleitzahl, post leitzahl, plz ort, german postal code, german postcode, german zip
  `),
  mask: {},
  help: {
    what: 'The five-digit Postleitzahl of a place in Germany.',
    why: 'With birth date and sex it singles out most people.',
    instead: 'Write zeros in its place, such as 00000.',
    example: '00000',
    sources: ['Deutsche Post, Postleitzahlensystem'],
  },
};

/** 00, 05, 43 and 62 are not in use; the lowest code is 01067. */
const isPostcode = (code: string): boolean => /^(?!00|05|43|62)\d{5}$/.test(code) && code >= '01067' && code <= '99998';
