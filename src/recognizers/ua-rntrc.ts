import { validate } from 'stdnum/lib/cjs/ua/rntrc.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UA_RNTRC',
  title: 'Ukrainian taxpayer number (RNTRC)',
  severity: 'high',
  country: 'UA',
  family: 'tax',
  shapes: [...layouts({ '9999999999': 0.1 }), field(/^\d{10}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('рнокпп, іпн, інн, ідентифікаційний номер, платника податків, податковий номер, rntrc, rnokpp'),
  labels: phrases(`
    рнокпп, іпн, інн, ідентифікаційний номер, ідентифікаційний код, реєстраційний номер облікової картки
    номер облікової картки, номер платника податків, податковий номер, rnokpp, rntrc, ukrainian tax number, ukrainian taxpayer number
  `),
  mask: {},
  help: {
    what: 'The ten-digit number of a Ukrainian taxpayer: days from 1900 to the birth date, a serial and a check digit.',
    why: 'It tells birth date and sex and identifies the person to tax office, banks and employers.',
    instead: 'Write ten zeros: 0000000000.',
    example: '0000000000',
    sources: ['Податковий кодекс України, стаття 70', 'Державна податкова служба України'],
  },
};
