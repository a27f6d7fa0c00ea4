import { lazily } from '../model/lazily.js';
import type { Inquiry } from './place.js';
import { compactOf, documented, type Inquiries, indexed, listed, originFrom, type Statement } from './published.js';

const ICAO = documented(
  'a number on the specimen of the standard',
  'ICAO Doc 9303, Utopia',
  `
  L898902C3, L898902C, L8988901C, D23145890
`,
);
const GERMAN = documented(
  'a number on the specimen of a German document',
  'Bundesdruckerei and BSI, Muster; PRADO',
  `
  C01X00T47, C01X0006H, C01XYCCG9, T22000129, L01X00T47, L01X00T471, LZ6311T47, LZ6311T475, T220001293, C01X00T478
`,
);
const FRENCH = documented(
  'a number on the specimen of a French document',
  'ANTS, spécimen; PRADO',
  'X4RTBPFW4, D2H6862M2',
);
const DUTCH = documented(
  'a number on the specimen of a Dutch document',
  'Rijksdienst voor Identiteitsgegevens, modellen',
  `
  SPECI2014, SPECI2021
`,
);
const SPANISH = documented(
  'a number on the specimen of a Spanish document',
  'Policía Nacional, DNI electrónico',
  `
  CAA000000, BAA000589, ZAB000254
`,
);
const CANADIAN = documented(
  'the number on the specimen of the passport',
  'Government of Canada, passport specimen',
  'ZE000509',
);

/** Under its own country’s name, and under that of any passport or card. */
const specimens = [ICAO, GERMAN, FRENCH, DUTCH, SPANISH, CANADIAN];

export const UTOPIA: Statement = {
  provenance: 'documented',
  what: 'UTO, Utopia, is the country of specimens',
  source: 'ICAO Doc 9303-3',
};

export const MUSTERMANN: Statement = {
  provenance: 'documented',
  what: 'the name on the specimen of a passport or card',
  source: 'Bundesdruckerei, Muster; ICAO Doc 9303',
};

/** The country stands after the two letters of the kind; in a second line, after number and check digit or dates. */
const ofUtopia: Inquiry = ({ text }) =>
  /^[A-Z][A-Z<]UTO|^[A-Z0-9<]{9}\dUTO\d{6}|^\d{7}[MFX<]\d{7}UTO/m.test(text.trim()) ? originFrom(UTOPIA) : undefined;

const ofSpecimen: Inquiry = ({ text }) =>
  /(?:^|^[A-Z][A-Z<][A-Z<]{3})(?:MUSTERMANN<<ERIKA|ERIKSSON<<ANNA<MARIA)</m.test(text.trim())
    ? originFrom(MUSTERMANN)
    : undefined;

const index = lazily(() => indexed(specimens));

/** The number stands after the country on a card, and begins the second line of a passport. */
const ofSpecimenNumber: Inquiry = ({ text }) =>
  text
    .split(/\s+/)
    .flatMap((line) => [line.slice(0, 9), line.slice(5, 14)])
    .map((number) => index().get(compactOf(number)))
    .find(Boolean);

const mrz: readonly Inquiry[] = [ofUtopia, ofSpecimen, ofSpecimenNumber];

export const travelDocumentInquiries: Inquiries = {
  ...Object.fromEntries(
    [
      'PASSPORT_NUMBER',
      'NATIONAL_ID',
      'DE_PASSPORT',
      'DE_ID_CARD',
      'ES_PASSPORT',
      'NL_IDENTITEITSKAARTNUMMER',
      'CA_PASSPORT',
    ].map((entity) => [entity, [listed(specimens)]]),
  ),
  MRZ: mrz,
};
