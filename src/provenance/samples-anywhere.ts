import { documented, type Samples, valuesOf } from './published.js';

/** Examples of identifiers that no single country hands out. */
export const ANYWHERE_SAMPLES: Samples = {
  API_KEY: [
    documented(
      'the example key of the documentation',
      'AWS, IAM identifiers and access keys',
      'AKIAIOSFODNN7EXAMPLE, AKIAI44QH8DHBEXAMPLE, ASIAIOSFODNN7EXAMPLE',
    ),
  ],
  CARD_SECURITY_CODE: [
    documented(
      'the code of test cards',
      'docs.adyen.com, test card numbers; checkout.com/docs, test cards',
      '737, 7373, 100',
    ),
    {
      provenance: 'placeholder',
      what: 'digits that only count or repeat',
      source: 'the digits themselves',
      values: valuesOf('123, 1234, 321, 4321, 111, 1111, 999, 9999, 000, 0000'),
    },
  ],
  CARD_EXPIRY: [
    documented(
      'the expiry of test cards',
      'docs.stripe.com/testing; docs.adyen.com, test card numbers',
      `
      12/34, 12/2034, 03/30, 03/2030
    `,
    ),
  ],
  ISNI: [
    documented(
      'the number of Josiah Carberry, a researcher who does not exist',
      'ORCID, Structure of the ORCID Identifier',
      '0000-0002-1825-0097, 0000-0002-1694-233X',
    ),
  ],
  SEPA_CREDITOR_ID: [
    documented(
      'the example of the identifier',
      'Deutsche Bundesbank, Gläubiger-Identifikationsnummer',
      'DE98ZZZ09999999999',
    ),
  ],
  UK_VEHICLE_REGISTRATION: [
    documented('the example of a number plate', 'GOV.UK, vehicle registration plates', 'BD51 SMR'),
  ],
};
