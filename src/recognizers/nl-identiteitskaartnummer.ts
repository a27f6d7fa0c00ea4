import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NL_IDENTITEITSKAARTNUMMER',
  title: 'Dutch passport or identity card number',
  severity: 'high',
  country: 'NL',
  family: 'passport',
  shapes: [
    { kind: 'word', pattern: /^(?=.{2}.*\d.*\d$)[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/, lengths: [9, 9], score: 0.1 },
    field(/^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/),
  ],
  context: phrases(`
    paspoort, paspoortnummer, identiteitskaart, nederlandse identiteitskaart, documentnummer, dutch passport
  `),
  labels: phrases(`
    paspoortnummer, paspoort nummer, paspoort, identiteitskaartnummer, identiteitskaart nummer
    documentnummer paspoort, dutch passport, dutch passport number, netherlands passport, nederlands paspoort
    id kaart nummer, nik nummer
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The number of a Dutch passport or identity card: nine letters and digits, never the letter O.',
    why: 'With a copy of the document others take out contracts in the holder’s name.',
    instead: 'Use the number on the specimen of the passport, SPECI2014.',
    example: 'SPECI2014',
    sources: ['Paspoortwet (Netherlands)', 'Rijksdienst voor Identiteitsgegevens, kenmerken van reisdocumenten'],
  },
};
