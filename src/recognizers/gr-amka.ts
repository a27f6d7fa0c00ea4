import { validate } from 'stdnum/lib/cjs/gr/amka.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GR_AMKA',
  title: 'Greek social security number (AMKA)',
  severity: 'high',
  country: 'GR',
  family: 'social',
  shapes: [...layouts({ '99999999999': 0.3 }), field(/^\d{11}$/)],
  check: { name: 'date of birth and Luhn check digit', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    amka, αμκα, α μ κ α, αριθμος μητρωου κοινωνικης ασφαλισης, κοινωνικής ασφάλισης, greek, greece
  `),
  labels: phrases(`
    amka, αμκα, α μ κ α, αριθμός μητρώου κοινωνικής ασφάλισης, αριθμός αμκα, greek social security number
    greece social security number, greek ssn, amka number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit Greek social security number: birthday, a serial number and a check digit.',
    why: 'It tells birthday and sex and is the key to health records and benefits.',
    instead: 'Use digits that nobody can have been given, such as 00000000000.',
    example: '00000000000',
    sources: ['Law 3655/2008, article 153', 'ΗΔΙΚΑ Α.Ε.'],
  },
};
