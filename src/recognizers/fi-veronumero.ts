import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FI_VERONUMERO',
  title: 'Finnish individual tax number (veronumero)',
  severity: 'high',
  country: 'FI',
  family: 'tax',
  shapes: [...layouts({ '999999999999': 0.03 }), writtenField(/^\d{12}$|^\d{3}(?: \d{3}){3}$|^\d{4}(?: \d{4}){2}$/)],
  context: ['veronumero', 'veronumerorekisteri', 'verohallinto', 'skattenummer', 'rakennustyomaa'],
  labels: phrases(`
    veronumero, vero numero, veronumeroni, skattenummer finland, finnish tax number, finnish individual tax number
    finland tax number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The twelve-digit tax number on the badge of everyone who works on a Finnish building site or shipyard.',
    why: 'It names a worker in a public register and ties them to a site.',
    instead: 'Use digits that nobody can have been given, such as 000000000000.',
    example: '000000000000',
    sources: ['Laki veronumerosta ja rakennusalan veronumerorekisteristä 1231/2011', 'Verohallinto'],
  },
};
