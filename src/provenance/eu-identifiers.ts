import { monotonous, withAndWithoutCheck } from './digits.js';
import type { Inquiry } from './place.js';
import { compactOf, listed, originFrom, type Publication, type Statement, valuesOf } from './published.js';

export const DE_TAX_IDS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'an example of the check digit of the Steuer-Identifikationsnummer',
    source: 'ELSTER and BZSt, Prüfung der Steuer- und Steueridentifikationsnummer',
    values: valuesOf('86095742719, 47036892816, 65929970489, 57549285017, 25768131411'),
  },
];

export const DE_TEST_TAX_IDS: Statement = {
  provenance: 'reserved',
  what: 'a Steuer-Identifikationsnummer beginning with 0 is for tests and never issued',
  source: 'ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer',
};

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

const isTestTaxId: Inquiry = ({ text }) =>
  /^0\d{10}$/.test(compactOf(text)) ? originFrom(DE_TEST_TAX_IDS) : undefined;

/** Without the control letter at the end, and without the X, Y or Z that begins a NIE. */
const spanishDigits = (number: string): readonly string[] => [number.replace(/\D/g, '')];

export const deTaxIdInquiries: readonly Inquiry[] = [
  listed(DE_TAX_IDS),
  isTestTaxId,
  monotonous(withAndWithoutCheck(1)),
];
export const nirInquiries: readonly Inquiry[] = [listed(FR_NIRS), monotonous(withAndWithoutCheck(2))];
/** The specimens (00000000T, 12345678Z, 99999999R, X1234567L) are all monotonous: no list is needed. */
export const nifInquiries: readonly Inquiry[] = [monotonous(spanishDigits)];
