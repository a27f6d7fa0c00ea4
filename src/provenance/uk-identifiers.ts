import type { Publication, Samples } from './published.js';

export const UK_NHS_NUMBERS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the worked example of the check digit',
    source: 'Wikipedia, NHS number',
    values: ['943 476 5919'],
  },
];

/** A NINO and the same without its suffix, which people leave off. */
export const UK_NINOS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the example National Insurance number; no prefix begins with Q',
    source: 'GOV.UK Design System, National Insurance numbers; HMRC NIM39110',
    values: ['QQ 12 34 56', 'QQ 12 34 56 A', 'QQ 12 34 56 B', 'QQ 12 34 56 C', 'QQ 12 34 56 D'],
  },
];

export const UK_IDENTIFIERS: Samples = { UK_NHS: UK_NHS_NUMBERS, UK_NINO: UK_NINOS };
