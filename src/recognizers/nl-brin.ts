import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NL_BRIN',
  title: 'Dutch school number (BRIN)',
  severity: 'low',
  country: 'NL',
  shapes: [field(/^\d{2}[A-Z]{2}(?:\d{2})?$/, 0.8)],
  context: ['brin', 'school', 'vestigingsnummer', 'onderwijsinstelling'],
  labels: phrases(`
    brin, brin nummer, brinnummer, brin code, brin nr, vestigingsnummer, dutch school number
  `),
  mask: {},
  help: {
    what: 'The code of a Dutch school, with two more digits for one of its sites.',
    why: 'It names the school of the pupils in a record.',
    instead: 'Leave the code out, or write its pattern: ##AA.',
    example: '##AA',
    sources: ['Dienst Uitvoering Onderwijs, Basisregistratie Instellingen'],
  },
};
