import { validate } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NO_FODSELSNUMMER',
  title: 'Norwegian national identity number',
  severity: 'critical',
  country: 'NO',
  family: 'national',
  shapes: [
    ...layouts({
      '999999 99999': 0.8,
      '999999-99999': 0.8,
      '99 99 99 999 99': 0.85,
      '999999 999 99': 0.8,
      '99999999999': 0.45,
    }),
    field(/^\d{11}$/),
  ],
  check: { name: 'birth date and two check digits modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    fødselsnummer, fodselsnummer, personnummer, fødselsnr, fnr, folkeregister, skatteetaten
  `),
  labels: phrases(`
    fnr, fødselsnummer, fodselsnummer, foedselsnummer, fødselsnr, fodselsnr, fødsels nummer, d nummer, dnr
    dnummer, norwegian national identity number, norwegian national id, norwegian birth number, norway national id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit number of every resident of Norway: birth date, serial number and two check digits.',
    why: 'It opens credit and contracts, and tells birth date and sex.',
    instead: 'Use zeros, 000000 00000.',
    example: '000000 00000',
    sources: ['Folkeregisterloven (Norway)', 'Skatteetaten, fødselsnummer'],
  },
};
