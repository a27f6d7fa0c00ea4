import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** FR0, year, customs office, a letter for the kind of trader, four digits. */
const number = /^FR0\d{5}[BCEN]\d{4}$/;

export const recognizer: Recognizer = {
  entity: 'FR_ACCISE',
  title: 'French excise number (numéro d’accise)',
  severity: 'low',
  country: 'FR',
  shapes: [...layouts({ AA999999A9999: 0.7 }), field(number)],
  check: { name: 'kind of trader', passes: ({ compact }) => number.test(compact) },
  context: ['accise', 'numero d accise', 'entrepositaire agree', 'droits indirects', 'douane'],
  labels: phrases(`
    accise, accises, numero d accise, numero accise, no accise, num accise, french excise number
    france excise number, excise number
  `),
  mask: {},
  help: {
    what: 'The number under which French customs know a trader in goods under excise duty.',
    why: 'It names a place of business; a winegrower may well be its only owner.',
    instead: 'Use digits that nobody can have been given, such as FR000000E0000.',
    example: 'FR000000E0000',
    sources: ['Code général des impôts, article 302 G', 'Direction générale des douanes et droits indirects'],
  },
};
