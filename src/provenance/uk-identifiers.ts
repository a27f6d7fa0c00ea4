import { monotonous, withAndWithoutCheck } from './digits.js';
import type { Inquiry } from './place.js';
import { compactOf, listed, originFrom, type Publication, type Statement } from './published.js';

export const UK_NHS_NUMBERS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the worked example of the check digit',
    source: 'Wikipedia, NHS number',
    values: ['943 476 5919'],
  },
];

export const UK_NHS_TEST_RANGE: Statement = {
  provenance: 'reserved',
  what: 'numbers beginning with 999 are for tests and never issued',
  source: 'NHS England, NHS number test data',
};

/** A NINO and the same without its suffix, which people leave off. */
export const UK_NINOS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the example National Insurance number; no prefix begins with Q',
    source: 'GOV.UK Design System, National Insurance numbers; HMRC NIM39110',
    values: ['QQ 12 34 56', 'QQ 12 34 56 A', 'QQ 12 34 56 B', 'QQ 12 34 56 C', 'QQ 12 34 56 D'],
  },
];

const inNhsTestRange: Inquiry = ({ text }) =>
  /^999\d{7}$/.test(compactOf(text)) ? originFrom(UK_NHS_TEST_RANGE) : undefined;

/** Two letters, six digits, a letter: only the digits are assigned in order. */
const ninoDigits = (nino: string): readonly string[] => [nino.replace(/\D/g, '')];

export const nhsInquiries: readonly Inquiry[] = [
  listed(UK_NHS_NUMBERS),
  inNhsTestRange,
  monotonous(withAndWithoutCheck(1)),
];
export const ninoInquiries: readonly Inquiry[] = [listed(UK_NINOS), monotonous(ninoDigits)];
