import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FO_VN',
  title: 'Faroese tax registration number (V-tal)',
  severity: 'low',
  country: 'FO',
  family: 'tax',
  shapes: [...layouts({ '999.999': 0.03 }), field(/^\d{6}$/, 0.8)],
  context: ['v tal', 'vtal', 'vinnutal', 'skraseting foroya', 'faroe islands', 'foroyar'],
  labels: phrases(`
    v number
    v tal, vtal, vinnutal, v number faroe, v nr, faroese tax number, faroe islands tax number, faroese v number
    faroe vat number
  `),
  mask: {},
  help: {
    what: 'The six-digit number under which the Faroe Islands register a business.',
    why: 'Sole traders have one, too, and the public register names them.',
    instead: 'Use digits that nobody can have been given, such as 000000.',
    example: '000000',
    sources: ['TAKS (Toll- og Skattaverk Føroya)', 'OECD, Faroe Islands: information on tax identification numbers'],
  },
};
