import { validate } from 'stdnum/lib/cjs/es/nie.js';
import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ES_NIE',
  title: 'Spanish foreigner identity number (NIE)',
  severity: 'high',
  country: 'ES',
  family: 'national',
  shapes: [
    ...layouts({ A9999999A: 0.6, 'A9999999-A': 0.75, 'A-9999999-A': 0.85, 'A 9999999 A': 0.6 }),
    field(/^[XYZ]\d{7}[A-Z]$/),
  ],
  check: { name: 'check letter modulo 23', passes: ({ compact }) => validate(compact).isValid },
  context: ['nie', 'extranjero', 'numero de identificacion de extranjero', 'residencia'],
  labels: [
    'nie',
    'numero de identificacion de extranjero',
    'de identificacion de extranjero',
    'identidad de extranjero',
    'numero extranjero',
  ],
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number under which Spain knows a foreign resident: X, Y or Z, seven digits and a check letter.',
    why: 'It identifies the person in every contract and tells of their residence status.',
    instead: 'Use a documented example, such as X1234567L.',
    example: 'X1234567L',
    sources: ['Real Decreto 557/2011, artículo 206', 'Ministerio del Interior, cálculo del dígito de control'],
  },
};
