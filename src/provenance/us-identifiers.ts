import { type Publication, type Samples, valuesOf } from './published.js';

export const US_SSNS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'a number printed on a sample card that came with wallets',
    source: 'Social Security Administration, history of SSN 078-05-1120',
    values: ['078-05-1120'],
  },
  {
    provenance: 'documented',
    what: 'a number printed in a pamphlet of 1940',
    source: 'Social Security Administration, history of SSN misuse',
    values: ['219-09-9999'],
  },
  {
    provenance: 'documented',
    what: 'a number that its owner advertised on billboards',
    source: 'LifeLock campaign; Federal Trade Commission, FTC v. LifeLock, 2010',
    values: ['457-55-5462'],
  },
  {
    provenance: 'documented',
    what: 'a sample number that was printed and then used by many',
    source: 'Social Security Administration, pocketbook numbers',
    values: valuesOf(`
      042-10-3580, 062-36-0749, 095-07-3645, 128-03-6045, 135-01-6629, 141-18-6941, 165-16-7999, 165-18-7999
      165-20-7999, 165-22-7999, 165-24-7999, 189-09-2294, 212-09-7694, 212-09-9999, 306-30-2348, 308-12-5070
      468-28-8779, 549-24-1889
    `),
  },
  {
    provenance: 'placeholder',
    what: 'one digit repeated in each group: typed to fill a field',
    source: 'the groups of area, group and serial number, 20 CFR 422.103',
    values: ['111-22-3333'],
  },
];

/** Shaped like an SSN and like an ITIN: the areas from 900 on are never issued as SSNs. */
export const US_ADVERTISING: readonly Publication[] = [
  {
    provenance: 'reserved',
    what: 'a number set aside for advertisements',
    source: 'Social Security Administration, 987-65-4320 to 987-65-4329',
    values: Array.from({ length: 10 }, (_, last) => `987-65-432${last}`),
  },
];

export const US_NPIS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the worked example of the NPI check digit',
    source: 'CMS, Requirements for National Provider Identifier and NPI Check Digit',
    values: ['1234567893'],
  },
];

export const US_IDENTIFIERS: Samples = {
  US_SSN: [...US_ADVERTISING, ...US_SSNS],
  US_ITIN: US_ADVERTISING,
  US_NPI: US_NPIS,
};
