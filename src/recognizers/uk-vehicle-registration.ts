import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Since 2001: area, age (02 to 50 in March, 51 to 99 from September), three letters. I, Q and Z are no area letters. */
const current = /^[A-HJ-PR-Y]{2}(?:0[1-9]|[1-9]\d)[A-HJ-PR-Z]{3}$/;
/** 1983 to 2001 a letter for the year stands first, 1963 to 1982 last; I, O, Q, U and Z are no years. */
const prefix = /^[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Z]{3}$/;
const suffix = /^[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y]$/;

export const recognizer: Recognizer = {
  entity: 'UK_VEHICLE_REGISTRATION',
  title: 'UK vehicle registration mark',
  severity: 'medium',
  country: 'GB',
  family: 'plate',
  shapes: [
    ...layouts({
      'AA99 AAA': 0.45,
      AA99AAA: 0.3,
      'A9 AAA': 0.15,
      'A99 AAA': 0.2,
      'A999 AAA': 0.2,
      A999AAA: 0.15,
      AAA999A: 0.1,
    }),
    field(/^(?:[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z])$/),
  ],
  check: {
    name: 'area, age and letters in use',
    passes: ({ compact }) => [current, prefix, suffix].some((mark) => mark.test(compact)),
  },
  context: phrases(`
    vehicle, vehicles, car reg, reg, vrm, number plate, registration, registration mark, dvla
  `),
  labels: phrases(`
    vrm, vehicle registration mark, vehicle reg, car reg, car registration, reg number, reg no, uk number plate
    uk vehicle registration
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The mark on the plate of a vehicle in the United Kingdom.',
    why: 'It follows a person about, and the keeper’s name can be had for a reason or a bribe.',
    instead: 'Use one with an age that was never issued, such as AA00 AAA.',
    example: 'AA00 AAA',
    sources: ['Vehicle Excise and Registration Act 1994, section 23', 'DVLA, INF104'],
  },
};
