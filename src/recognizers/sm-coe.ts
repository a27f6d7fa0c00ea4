import { validate } from 'stdnum/lib/cjs/sm/coe.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SM_COE',
  title: 'San Marino economic operator code (COE)',
  severity: 'low',
  country: 'SM',
  family: 'tax',
  shapes: [...layouts({ AA99999: 0.1 }), field(/^(?:SM)?0*[1-9]\d{0,4}$/, 0.65)],
  check: { name: 'assigned range', passes: ({ compact }) => validate(compact.replace(/^SM/, '')).isValid },
  context: phrases('codice operatore economico, operatore economico, san marino'),
  labels: phrases('coe, codice operatore economico, codice coe, san marino tax number'),
  mask: {},
  help: {
    what: 'The number of at most five digits under which San Marino taxes a firm or a self-employed person.',
    why: 'The public list of operators turns it into a name and an address.',
    instead: 'Write SM and five zeros: SM00000.',
    example: 'SM00000',
    sources: ['Ufficio Attività Economiche della Repubblica di San Marino'],
  },
};
