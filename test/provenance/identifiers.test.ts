import { describe, expect, test } from 'vitest';
import { TEST_CARDS } from '../../src/provenance/cards.js';
import { IBAN_EXAMPLES } from '../../src/provenance/iban.js';
import { ask, oneOff, whole } from './ask.js';

const grouped = (value: string, by: string): string => value.replace(/(.{4})(?=.)/g, `$1${by}`);

describe('test cards', () => {
  test.each(TEST_CARDS.flatMap(({ values }) => values))('%s, with spaces, hyphens and neither', (card) => {
    for (const text of [card, grouped(card, ' '), grouped(card, '-')]) {
      expect(ask('CREDIT_CARD', text)?.provenance).toBe('documented');
    }
  });

  test('the provider is named', () => {
    expect(ask('CREDIT_CARD', '4242 4242 4242 4242')?.because).toBe(
      'a test card number of Stripe (docs.stripe.com/testing)',
    );
  });

  test.each([
    ['4242 4242 4242 ', '4250'],
    ['4111 1111 1111 ', '1129'],
    ['5555 5555 5555 ', '4451'],
    ['3782 822463 ', '10013'],
  ])('a neighbour is a card like any other: %s%s', (start, end) => {
    expect(ask('CREDIT_CARD', whole(start, end))).toBeUndefined();
  });
});

describe('IBAN examples', () => {
  test.each(IBAN_EXAMPLES.flatMap(({ values }) => values))(
    '%s, in one piece, in groups and in small letters',
    (iban) => {
      for (const text of [iban, grouped(iban, ' '), grouped(iban, '-'), iban.toLowerCase()]) {
        expect(ask('IBAN_CODE', text)?.provenance).toBe('documented');
      }
    },
  );

  test.each([
    ['DE', '89 3704 0044 0532 0130 01'],
    ['DE', '12 3704 0044 0532 0130 00'],
    ['GB', '29 NWBK 6016 1331 9268 18'],
  ])('a neighbour is an account like any other: %s%s', (country, rest) => {
    expect(ask('IBAN_CODE', whole(country, rest))).toBeUndefined();
  });

  test('an account number that only counts', () => {
    expect(ask('IBAN_CODE', whole('BE', '00 1234 5678 9012'))?.provenance).toBe('placeholder');
  });
});

describe('numbers of persons', () => {
  test.each([
    ['US_SSN', '078-05-1120', 'documented'],
    ['US_SSN', '078051120', 'documented'],
    ['US_SSN', '219 09 9999', 'documented'],
    ['US_SSN', '457-55-5462', 'documented'],
    ['US_SSN', '042-10-3580', 'documented'],
    ['US_SSN', '987-65-4320', 'reserved'],
    ['US_SSN', '987654329', 'reserved'],
    ['US_SSN', '123-45-6789', 'placeholder'],
    ['US_SSN', '111-11-1111', 'placeholder'],
    ['US_SSN', '111-22-3333', 'placeholder'],
    ['US_SSN', '123-12-3123', 'placeholder'],
    ['US_SSN', '147-25-8369', 'placeholder'],
    ['US_ITIN', '987-65-4321', 'reserved'],
    ['US_ITIN', '999-99-9999', 'placeholder'],
    ['US_NPI', '1234567893', 'documented'],
    ['US_NPI', '1234-567-893', 'documented'],
    ['US_NPI', '1111111112', 'placeholder'],
    ['UK_NHS', '943 476 5919', 'documented'],
    ['UK_NHS', '9434765919', 'documented'],
    ['UK_NHS', '999 123 4560', 'reserved'],
    ['UK_NHS', '0123456789', 'placeholder'],
    ['UK_NHS', '111 111 1111', 'placeholder'],
    ['UK_NINO', 'QQ 12 34 56 C', 'documented'],
    ['UK_NINO', 'qq123456a', 'documented'],
    ['UK_NINO', 'AB123456C', 'placeholder'],
    ['UK_NINO', 'AA 00 00 00 A', 'placeholder'],
    ['DE_TAX_ID', '86095742719', 'documented'],
    ['DE_TAX_ID', '65 929 970 489', 'documented'],
    ['DE_TAX_ID', '02476291358', 'reserved'],
    ['DE_TAX_ID', '12345678903', 'placeholder'],
    ['FR_NIR', '2 69 05 49 588 157 80', 'documented'],
    ['FR_NIR', '255081416802538', 'documented'],
    ['ES_NIF', '12345678Z', 'placeholder'],
    ['ES_NIF', '00000000-T', 'placeholder'],
    ['ES_NIF', '99999999R', 'placeholder'],
    ['ES_NIE', 'X1234567L', 'placeholder'],
    ['ES_NIE', 'z-0000000-m', 'placeholder'],
    ['IN_AADHAAR', '9999 9999 0019', 'documented'],
    ['IN_AADHAAR', '9999-4105-7058', 'documented'],
    ['IN_AADHAAR', '1234 5678 9012', 'placeholder'],
    ['IN_AADHAAR', '2222 2222 2222', 'placeholder'],
  ])('%s %s is %s', (entity, text, provenance) => {
    expect(ask(entity, text)?.provenance).toBe(provenance);
  });

  test.each([
    ['US_SSN', '078-05-1120'],
    ['US_SSN', '219-09-9999'],
    ['US_SSN', '123-45-6789'],
    ['UK_NHS', '943 476 5919'],
    ['DE_TAX_ID', '86095742719'],
    ['FR_NIR', '2 69 05 49 588 157 80'],
    ['ES_NIF', '12345678Z'],
    ['ES_NIE', 'X1234567L'],
    ['IN_AADHAAR', '9999 4105 7058'],
    ['UK_NINO', 'AB123456C'],
  ])('one digit beside it, %s is plausible again: next to %s', (entity, text) => {
    expect(ask(entity, oneOff(text))).toBeUndefined();
  });

  // A blocklist of the prefix 98765432 once dropped ten real numbers.
  test.each(['987-65-43', '987-65-44'])('a sample number does not speak for those that begin like it: %s', (start) => {
    expect(ask('US_ITIN', whole(start, '19'))).toBeUndefined();
  });
});

describe('any other number, whatever its country', () => {
  test.each([
    ['XX_NUMBER', '1234567890'],
    ['XX_NUMBER', 'AB 111 111 111'],
    ['XX_NUMBER', '111-22-3333'],
    ['XX_NUMBER', '0000123456'],
    ['XX_NUMBER', 'txcd_10000000'],
    ['MEDICAL_RECORD_NUMBER', '98765432'],
    ['KR_RRN', '880101-1234567'],
    ['AR_CUIT', '20-12345678-6'],
    ['CA_SIN', '123 456 782'],
    ['BR_CPF', '123.456.789-09'],
    ['SG_NRIC_FIN', 'S1234567D'],
    ['toString', '1234567890'],
  ])('%s %s was typed to fill a field', (entity, text) => {
    expect(ask(entity, text)?.because).toMatch(/typed to fill a field$/);
  });

  test.each([
    ['XX_NUMBER', '12345678', '13'],
    ['XX_NUMBER', 'AB 111 112', ' 111'],
    ['XX_NUMBER', '111-22-33', '34'],
    ['XX_NUMBER', '12', '345'],
    ['XX_NUMBER', '12A34B', '56C78'],
    ['XX_NUMBER', '1000', '0002'],
    ['US_BANK_NUMBER', '12345678', '03'],
    ['KR_RRN', '880101-1234', '576'],
    ['EMAIL_ADDRESS', '1234567890', '@gmail.com'],
    ['__proto__', '20394', '81726'],
    ['constructor', '20394', '81726'],
    ['', '20394', '81726'],
  ])('%s %s%s is plausible', (entity, start, end) => expect(ask(entity, whole(start, end))).toBeUndefined());
});
