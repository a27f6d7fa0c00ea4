import { validate } from 'stdnum/lib/cjs/nl/bsn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NL_BSN',
  title: 'Dutch citizen service number (BSN)',
  severity: 'critical',
  country: 'NL',
  family: 'national',
  shapes: [...layouts({ '9999.99.999': 0.45, '9999 99 999': 0.3, '999999999': 0.1 }), field(/^(?!0+$)\d{8,9}$/)],
  check: { name: 'check digit modulo 11 (elfproef)', passes: ({ compact }) => validate(compact).isValid },
  context: ['bsn', 'burgerservicenummer', 'sofinummer', 'burger service nummer'],
  labels: phrases(`
    bsn, bsn nummer, bsnnummer, burgerservicenummer, burger service nummer, sofinummer, sofi nummer
    dutch citizen service number, dutch bsn, netherlands bsn, citizen service number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The nine-digit number under which Dutch authorities, employers and health care know a person.',
    why: 'It joins all files on the person and serves fraud with benefits; only those named by law may use it.',
    instead: 'Use the number of the specimen document, 999999990.',
    example: '999999990',
    sources: ['Wet algemene bepalingen burgerservicenummer (Netherlands)', 'Uitvoeringswet AVG, artikel 46'],
  },
};
