import type { TestRange } from './published.js';

const reserved = (pattern: RegExp, what: string, source: string): TestRange => ({
  provenance: 'reserved',
  pattern,
  what,
  source,
});

/** Ranges that an authority never gives to a person for good, by entity. */
export const TEST_RANGES: Readonly<Record<string, readonly TestRange[]>> = {
  DE_TAX_ID: [
    reserved(
      /^0\d{10}$/,
      'a Steuer-Identifikationsnummer beginning with 0 is for tests and never issued',
      'ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer',
    ),
  ],
  CARD_EXPIRY: [
    {
      provenance: 'placeholder',
      pattern: /^(?:0[1-9]|1[0-2])(?:20)?(?:[01]\d|20)$/,
      what: 'a month that has long passed, so that nothing is paid by the card',
      source: 'the date itself, 2020 or before',
    },
  ],
  FI_PERSONAL_IDENTITY_CODE: [
    reserved(
      /^\d{6}[A-FU-Y]?9\d\d[0-9A-Y]$/,
      'individual numbers from 900 on are temporary or for tests, and nobody’s for good',
      'Digi- ja väestötietovirasto, henkilötunnus',
    ),
  ],
  IMSI: [reserved(/^001\d{11,12}$/, 'the country code 001 is that of test networks', 'ITU-T E.212, Annex')],
  NO_FODSELSNUMMER: [
    reserved(
      /^[0-7]\d(?:8[1-9]|9[0-2])\d{7}$/,
      'a month raised by 80 marks a synthetic person',
      'Skatteetaten, Tenor testdata',
    ),
  ],
  NZ_NHI: [reserved(/^Z[A-Z]{2}\d{2}(?:\d{2}|[A-Z]{2})$/, 'NHI numbers beginning with Z are for tests', 'HISO 10046')],
  SALESFORCE_ID: [
    {
      provenance: 'placeholder',
      pattern: /^[0-9A-Z]{3}0{12}(?:[A-Z0-5]{3})?$/,
      what: 'an identifier of zeros behind the prefix of its object',
      source: 'Salesforce, Object Reference, ID field type',
    },
  ],
  SWIFT_CODE: [
    reserved(
      /^[A-Z0-9]{7}0(?:[A-Z0-9]{3})?$/,
      'a 0 as the eighth character marks a test code',
      'ISO 9362, location code',
    ),
  ],
  UK_POSTCODE: [reserved(/^ZZ99\d[A-Z]{2}$/, 'ZZ99 is no place but a code for records', 'ONS, pseudo postcodes')],
  UK_VEHICLE_REGISTRATION: [reserved(/^[A-Z]{2}00[A-Z]{3}$/, 'the age identifier 00 is never issued', 'DVLA, INF104')],
  US_ATIN: [reserved(/^9\d\d00\d{4}$/, 'the group 00 is never assigned', 'IRS Publication 4757')],
  US_ITIN: [reserved(/^9\d\d00\d{4}$/, 'the group 00 is never assigned', 'IRS Publication 4757')],
  UK_NHS: [
    reserved(
      /^999\d{7}$/,
      'numbers beginning with 999 are for tests and never issued',
      'NHS England, NHS number test data',
    ),
  ],
};
