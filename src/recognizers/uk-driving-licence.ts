import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/**
 * Five of the surname, padded with 9; decade, month (women: 50 more), day and year of birth; two initials, a digit and
 * two letters of DVLA's own. An issue number of two digits may follow.
 */
const number =
  /^(?=[A-Z]+9*\d{6})[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d(?:[A-Z]{2}|[A-Z]9|99)[A-Z\d][A-Z]{2}(?:\d{2})?$/i;

export const recognizer: Recognizer = {
  entity: 'UK_DRIVING_LICENCE',
  title: 'UK driving licence number',
  severity: 'high',
  country: 'GB',
  family: 'driver',
  shapes: [{ kind: 'word', pattern: number, lengths: [16, 18], score: 0.6 }, field(number)],
  context: ['driving licence', 'driver licence', 'driving license', 'dvla', 'licence number', 'licence'],
  labels: phrases(`
    driving licence no, driver number, dvla number, dvla driver number, uk driving licence
    uk driving licence number, uk driving license
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The sixteen-character driver number of Great Britain, made from surname, birthday, sex and initials.',
    why: 'Name and birthday can be read from it, and it passes as proof of identity.',
    instead: 'Use the number of the specimen, MORGA657054SM9IJ.',
    example: 'MORGA657054SM9IJ',
    sources: ['Road Traffic Act 1988, section 97', 'DVLA, INF1D and the specimen licence'],
  },
};
