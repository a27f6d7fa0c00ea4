import { documented, type Samples } from './published.js';

/** Numbers that the authorities of Asia, Oceania and Africa, and works of reference on them, print as examples. */
export const ASIAN_AND_AFRICAN_SAMPLES: Samples = {
  AU_ABN: [
    documented(
      'the worked example of the check digits, the tax office’s own',
      'Australian Business Register, format of the ABN',
      `
    51 824 753 556
  `,
    ),
  ],
  AU_ACN: [
    documented('the worked example of the check digit', 'ASIC, Australian company number digit check', '004 085 616'),
  ],
  AU_MEDICARE: [
    documented(
      'the number on the sample card',
      'Services Australia, Medicare card; NCTIS test data',
      '2123 45670 1, 2123 45670 11',
    ),
  ],
  AU_TFN: [documented('a number for tests', 'ATO, TFN test data', '123 456 782, 876 543 210')],
  CN_RIC: [
    documented('the worked example of the check digit', 'GB 11643-1999', '11010519491231002X, 440524188001010014'),
  ],
  IN_GSTIN: [
    documented('the example of the number', 'GST Network, structure of the GSTIN', '22AAAAA0000A1Z5, 27AAPFU0939F1ZV'),
  ],
  IN_PAN: [
    documented(
      'the example of the number',
      'Income Tax Department, structure of the PAN',
      'AAAPL1234C, ABCTY1234D, AFZPK7190K',
    ),
    {
      provenance: 'placeholder',
      what: 'letters and digits that only count',
      source: 'the characters themselves',
      values: ['ABCDE1234F', 'AAAAA1111A', 'AAAAA0000A'],
    },
  ],
  NZ_IRD: [
    documented(
      'a worked example of the check digit',
      'Inland Revenue, Resident withholding tax and NRWT certificate specification',
      '49-091-850, 35-901-981, 49-098-576, 136-410-132',
    ),
  ],
  ZA_ID_NUMBER: [
    documented('the worked example of the check digit', 'Wikipedia, South African identity card', '8001015009087'),
  ],
};
