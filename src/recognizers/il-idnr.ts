import { validate } from 'stdnum/lib/cjs/il/idnr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IL_IDNR',
  title: 'Israeli identity number (Mispar Zehut)',
  severity: 'critical',
  country: 'IL',
  family: 'national',
  shapes: [
    ...layouts({ '99999999-9': 0.25, '9999999-9': 0.2, '9-9999999-9': 0.25, '999999999': 0.05 }),
    field(/^\d{5,9}$/),
  ],
  check: { name: 'Luhn check digit', passes: ({ compact }) => !/^0+$/.test(compact) && validate(compact).isValid },
  context: phrases(`
    מספר זהות, תעודת זהות, ת ז, תז, teudat zehut, mispar zehut, israeli id
  `),
  labels: phrases(`
    מספר זהות, תעודת זהות, ת ז, תז, מספר תעודת זהות, מס זהות, teudat zehut, mispar zehut, teudat zehut number
    israeli id, israeli id number, israeli identity number, israel id number, israel national id
  `),
  mask: {},
  help: {
    what: 'The number of up to nine digits that Israel gives every resident, the last a check digit.',
    why: 'It is the key to a person’s records and has served, from a leaked register, to impersonate millions.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['Population Registry Law, 5725-1965', 'Privacy Protection Law, 5741-1981'],
  },
};
