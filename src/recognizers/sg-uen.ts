import { validate } from 'stdnum/lib/cjs/sg/uen.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SG_UEN',
  title: 'Singapore unique entity number',
  severity: 'low',
  country: 'SG',
  family: 'company',
  shapes: [
    ...layouts({ A99AA9999A: 0.55, '999999999A': 0.25, '99999999A': 0.2 }),
    field(/^(?:\d{8,9}|[RST]\d\d[A-Z]{2}\d{4})[A-Z]$/),
  ],
  check: {
    name: 'entity type and check letter',
    passes: ({ kind, text, compact }) => (kind === 'field' || text === compact) && validate(compact).isValid,
  },
  context: ['uen', 'unique entity', 'acra'],
  labels: phrases('uen, uen no, unique entity number, acra number, singapore company number, singapore gst number'),
  mask: {},
  help: {
    what: 'The number under which Singapore registers a business, company or other entity.',
    why: 'Sole proprietors have one too, and the register names them with their address.',
    instead: 'Leave the number out, or write zeros and a letter: 000000000X.',
    example: '000000000X',
    sources: ['ACRA, UEN structure (uen.gov.sg)', 'Business Names Registration Act 2014'],
  },
};
