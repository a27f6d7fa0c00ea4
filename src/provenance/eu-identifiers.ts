import { type Publication, type Samples, valuesOf } from './published.js';

export const DE_TAX_IDS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'an example of the check digit of the Steuer-Identifikationsnummer',
    source: 'ELSTER and BZSt, Prüfung der Steuer- und Steueridentifikationsnummer',
    values: valuesOf('86095742719, 47036892816, 65929970489, 57549285017, 25768131411, 36574261809'),
  },
];

export const FR_NIRS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the number on the specimen of the carte Vitale',
    source: 'Assurance Maladie, specimen card',
    values: ['2 69 05 49 588 157 80'],
  },
  {
    provenance: 'documented',
    what: 'the worked example of the NIR key',
    source: 'Wikipédia, Numéro de sécurité sociale en France',
    values: ['2 55 08 14 168 025 38'],
  },
];

/** The Spanish specimens (00000000T, 12345678Z, 99999999R, X1234567L) are all monotonous: no list is needed. */
export const EU_IDENTIFIERS: Samples = { DE_TAX_ID: DE_TAX_IDS, FR_NIR: FR_NIRS };
