import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IS_VSK',
  title: 'Icelandic VAT number (VSK)',
  severity: 'low',
  country: 'IS',
  family: 'vat',
  shapes: [...layouts({ AA99999: 0.15, AA999999: 0.2, 'AA 99999': 0.2, 'AA 999999': 0.25 }), field(/^(?:IS)?\d{5,6}$/)],
  check: { name: 'IS before the digits, if anything', passes: ({ compact }) => /^(?:IS)?\d{5,6}$/.test(compact) },
  context: ['vsk', 'vsk numer', 'vsk nr', 'virðisaukaskattur', 'virdisaukaskattur'],
  labels: phrases(`
    vsk, vsk nr, vsk numer, vsknumer, virdisaukaskattsnumer, virðisaukaskattsnumer, icelandic vat number
    iceland vat number, icelandic vat
  `),
  mask: {},
  help: {
    what: 'The VAT number of an Icelandic business: five or six digits.',
    why: 'Sole traders have one, too, and the public register names them.',
    instead: 'Use digits that nobody can have been given, such as IS 000000.',
    example: 'IS 000000',
    sources: ['Lög um virðisaukaskatt nr. 50/1988', 'Skatturinn'],
  },
};
