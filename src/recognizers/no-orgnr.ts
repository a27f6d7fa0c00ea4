import { validate } from 'stdnum/lib/cjs/no/orgnr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NO_ORGNR',
  title: 'Norwegian organisation number',
  severity: 'low',
  country: 'NO',
  family: 'company',
  shapes: [...layouts({ '999 999 999': 0.1, '999999999': 0.05 }), field(/^\d{9}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['orgnr', 'org nr', 'organisasjonsnummer', 'foretaksregisteret', 'brreg', 'enhetsregisteret'],
  labels: phrases(`
    orgnr, org nr, org no, orgno, org nummer, orgnummer, organisasjonsnummer, organisasjonsnr, foretaksnummer
    norwegian organisation number, norwegian organization number, norway company number
  `),
  mask: {},
  help: {
    what: 'The nine-digit number of a firm, association or sole trader in Norway.',
    why: 'It names the trader, who may be a person.',
    instead: 'Use zeros, 000 000 000.',
    example: '000 000 000',
    sources: ['Enhetsregisterloven (Norway)', 'Brønnøysundregistrene, organisasjonsnummer'],
  },
};
