import { validate } from 'stdnum/lib/cjs/bg/pnf.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BG_PNF',
  title: 'Bulgarian number of a foreigner (LNCh)',
  severity: 'high',
  country: 'BG',
  family: 'national',
  shapes: [...layouts({ '9999999999': 0.05 }), field(/^\d{10}$/)],
  check: { name: 'check digit modulo 10', passes: ({ compact }) => validate(compact).isValid },
  context: ['лнч', 'lnch', 'чужденец', 'личен номер на чужденец'],
  labels: phrases(`
    лнч, lnch, lnc, pnf, личен номер на чужденец, lichen nomer na chuzhdenets, bulgarian foreigner number
    personal number of a foreigner
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The ten-digit number under which Bulgaria knows a foreign resident.',
    why: 'It identifies the person to every authority and tells of their residence status.',
    instead: 'Write zeros in its place, such as 0000000000.',
    example: '0000000000',
    sources: ['Закон за чужденците в Република България'],
  },
};
