import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CA_SIN',
  title: 'Canadian social insurance number',
  severity: 'critical',
  country: 'CA',
  family: 'social',
  shapes: [...layouts({ '999-999-999': 0.4, '999 999 999': 0.3 }), field(/^[1-79]\d{8}$/)],
  check: {
    name: 'Luhn check digit and first digit',
    passes: ({ compact }) => /^[1-79]\d{8}$/.test(compact) && isLuhn(compact),
  },
  context: phrases(`
    my sin, your sin, sin is, sin number, sin no, client sin, employee sin, mon nas, votre nas, nas est
    numero nas, social insurance, assurance sociale
  `),
  labels: phrases(`
    sin, nas, sin number, sin no, social insurance number, social insurance no, social insurance
    numero d assurance sociale, numero assurance sociale, assurance sociale, canadian sin
    canada social insurance number
  `),
  mask: {},
  help: {
    what: 'The nine-digit social insurance number of a person working in Canada.',
    why: 'Credit, jobs and benefits are taken in the name of whoever it belongs to, and it is hardly ever replaced.',
    instead: 'Use the well-known number that is never issued, 046 454 286.',
    example: '046 454 286',
    sources: ['Employment Insurance Act (Canada), ss. 138–140', 'Service Canada, Social Insurance Number'],
  },
};
