import { validate } from 'stdnum/lib/cjs/at/vnr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AT_VNR',
  title: 'Austrian social security number',
  severity: 'critical',
  country: 'AT',
  family: 'social',
  shapes: [
    ...layouts({ '9999 999999': 0.6, '9999-999999': 0.5, '9999 99 99 99': 0.6, '9999/999999': 0.5, '9999999999': 0.2 }),
    field(/^[1-9]\d{9}$/),
  ],
  check: { name: 'birth date and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    versicherungsnummer, sozialversicherung, sozialversicherungsnummer, svnr, svnummer, sv nr, e card
  `),
  labels: phrases(`
    svnr, vsnr, sv nr, sv nummer, vnr, versicherungsnummer, sozialversicherungsnummer, sozialversicherungsnr
    sozialversicherung nr, austrian social security number, austria ssn
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number of a person in the Austrian social insurance: serial, check digit and date of birth.',
    why: 'It tells the date of birth and is the key to health and pension records.',
    instead: 'Use the documented example, 1237 010180.',
    example: '1237 010180',
    sources: ['ASVG § 31', 'Dachverband der Sozialversicherungsträger'],
  },
};
