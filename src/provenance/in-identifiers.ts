import { type Publication, type Samples, valuesOf } from './published.js';

export const IN_AADHAARS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'a test resident of the Aadhaar authentication service',
    source: 'UIDAI developer portal, test data',
    values: valuesOf(`
      9999 9999 0019, 9999 4105 7058, 9999 7165 8847, 9999 3311 9405, 9999 5518 3433, 9999 9050 1894
    `),
  },
];

export const IN_IDENTIFIERS: Samples = { IN_AADHAAR: IN_AADHAARS };
