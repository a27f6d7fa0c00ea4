import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

/** The third digit of a legal person is at least 2, so that its number is never a birth date (Skatteverket, SKV 709). */
const legalPerson = /^(?:16)?\d\d[2-9]\d{7}$/;

export const recognizer: Recognizer = {
  entity: 'SE_ORGANISATIONSNUMMER',
  title: 'Swedish organisation number',
  severity: 'low',
  country: 'SE',
  family: 'company',
  shapes: [...layouts({ '999999-9999': 0.4, '9999999999': 0.1 }), field(/^(?:16)?\d{10}$/)],
  check: {
    name: 'Luhn check digit and form of a legal person',
    passes: ({ compact }) => legalPerson.test(compact) && isLuhn(compact.slice(-10)),
  },
  context: phrases('organisationsnummer, orgnr, org nr, bolagsverket, aktiebolag, foretag, company identity code'),
  labels: phrases(`
    organisationsnummer, organisationsnr, orgnr, org nr, org nummer, swedish organisation number
    swedish company number, company identity code, foretagsnummer
  `),
  mask: {},
  help: {
    what: 'The ten-digit number under which a Swedish company, association or authority is registered.',
    why: 'It is public, but ties a document to one firm and through the register to its owners.',
    instead: 'Leave the number out, write that of a public authority, or zeros: 000000-0000.',
    example: '000000-0000',
    sources: ['Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.', 'Skatteverket, SKV 709'],
  },
};
