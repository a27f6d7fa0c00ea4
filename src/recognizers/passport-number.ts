import { field } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PASSPORT_NUMBER',
  title: 'passport number',
  severity: 'high',
  // ICAO 9303-3 gives a document number nine characters; a few states write letters before them.
  shapes: [field(/^(?=(?:[A-Z]*\d){4})[A-Z\d]{6,11}$/, 0.7)],
  context: [],
  labels: familyLabels.passport,
  mask: {},
  laws: ['CCPA', 'HIPAA'],
  help: {
    what: 'The number of a passport, of a country that its label does not name.',
    why: 'With a name and a birthday it is enough to travel, rent or open accounts in somebody’s place.',
    instead: 'Use the specimen of the standard, L898902C3.',
    example: 'L898902C3',
    sources: ['ICAO Doc 9303-3', 'ICAO Doc 9303-4, appendix B'],
  },
};
