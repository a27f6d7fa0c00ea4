import { validate } from 'stdnum/lib/cjs/il/hp.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IL_HP',
  title: 'Israeli company number (ח.פ.)',
  severity: 'low',
  country: 'IL',
  family: 'company',
  shapes: [...layouts({ '99-999999-9': 0.35, '999999999': 0.03 }), field(/^5\d{8}$/)],
  check: { name: 'Luhn check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['ח פ', 'חברה', 'מספר חברה', 'רשם החברות', 'company number', 'israel'],
  labels: phrases(`
    company number
    ח פ, חפ, מספר חברה, מספר ח פ, hp number, mispar hevra, israeli company number, israel company number
    israeli company id
  `),
  mask: {},
  help: {
    what: 'The nine-digit number of a company in Israel, which begins with 5.',
    why: 'It names a firm, never a person.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['Companies Law, 5759-1999', 'רשות התאגידים (Israeli Corporations Authority)'],
  },
};
