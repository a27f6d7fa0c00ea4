import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Government, the twelve Federal Reserve districts, the same for thrifts and electronic transactions, traveller’s cheques. */
const routing = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/;

export const recognizer: Recognizer = {
  entity: 'ABA_ROUTING_NUMBER',
  title: 'US bank routing number',
  severity: 'low',
  country: 'US',
  shapes: [...layouts({ '9999-9999-9': 0.5, '999999999': 0.05 }), field(/^\d{9}$/)],
  check: {
    name: 'Federal Reserve district and check digit',
    passes: ({ compact }) =>
      routing.test(compact) && !/^0+$/.test(compact) && weightedSum(compact, { weights: [3, 7, 1], modulus: 10 }) === 0,
  },
  context: phrases('aba, routing, routing number, bank routing, rtn, ach, wire transfer, fedwire, checking'),
  labels: phrases(`
    aba, aba number, aba no, aba routing, aba routing number, routing, routing number, routing no, routing code
    routing transit number, bank routing number, transit number, rtn, ach routing, wire routing, fedwire routing
  `),
  laws: ['GLBA'],
  mask: {},
  help: {
    what: 'The nine-digit number of a US bank in payments.',
    why: 'Public by itself; beside an account number it is all that a debit from the account needs.',
    instead: 'Write nine zeros: 000000000.',
    example: '000000000',
    sources: ['ABA Routing Number Policy', '12 CFR part 229, appendix A'],
  },
};
