import { validate } from 'stdnum/lib/cjs/nl/onderwijsnummer.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NL_ONDERWIJSNUMMER',
  title: 'Dutch education number',
  severity: 'high',
  country: 'NL',
  family: 'national',
  shapes: [...layouts({ '9999.99.999': 0.3, '999999999': 0.05 }), field(/^10\d{7}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['onderwijsnummer', 'leerling', 'student', 'duo', 'leerlingnummer'],
  labels: phrases(`
    onderwijsnummer, onderwijs nummer, persoonsgebonden nummer, pgn, dutch student number, dutch education number
    netherlands student number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The nine-digit number of a Dutch pupil or student who has no citizen service number.',
    why: 'It identifies the pupil, mostly a minor, in every school file.',
    instead: 'Use zeros, 000000000.',
    example: '000000000',
    sources: ['Wet register onderwijsdeelnemers (Netherlands)', 'Dienst Uitvoering Onderwijs'],
  },
};
