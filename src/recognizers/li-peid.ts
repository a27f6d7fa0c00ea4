import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LI_PEID',
  title: 'Liechtenstein person identification number (PEID)',
  severity: 'high',
  country: 'LI',
  shapes: [field(/^0*[1-9]\d{3,11}$/, 0.7)],
  context: ['peid', 'personenidentifikationsnummer'],
  labels: phrases(`
    peid, pei d, personenidentifikationsnummer, liechtenstein tax number, peid nummer, peid number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The number under which the Liechtenstein administration and tax office know a person or firm.',
    why: 'It identifies the person in tax files and in the exchange of account data between states.',
    instead: 'Use zeros, 000000000000.',
    example: '000000000000',
    sources: ['OECD, tax identification numbers of Liechtenstein', 'Steuerverwaltung Liechtenstein'],
  },
};
