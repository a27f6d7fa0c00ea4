import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CA_BN',
  title: 'Canadian business number',
  severity: 'low',
  country: 'CA',
  family: 'company',
  shapes: [
    ...layouts({
      '999999999AA9999': 0.7,
      '999999999 AA9999': 0.7,
      '999999999 AA 9999': 0.7,
      '99999 9999 AA9999': 0.7,
      '99999 9999 AA 9999': 0.7,
      '999999999': 0.05,
    }),
    field(/^\d{9}(?:R[CGMPRTZ]\d{4})?$/),
  ],
  check: {
    name: 'Luhn check digit and programme',
    passes: ({ compact }) => /^\d{9}(?:R[CGMPRTZ]\d{4})?$/.test(compact) && isLuhn(compact.slice(0, 9)),
  },
  context: phrases(`
    business number, gst, hst, gst hst, cra
  `),
  labels: phrases(`
    business number, cra business number, cra bn, bn number, bn no, gst number, gst hst number, hst number
    gst registration number, numero d entreprise, numero d entreprise federal, canadian business number
  `),
  mask: {},
  help: {
    what: 'The nine digits of a business at the Canada Revenue Agency, often with the account of a programme behind them.',
    why: 'Sole proprietors have one, and it leads to their name in public registers.',
    instead: 'Write zeros in its place, such as 000000000RC0000.',
    example: '000000000RC0000',
    sources: ['Canada Revenue Agency, Business Number (RC2)'],
  },
};
