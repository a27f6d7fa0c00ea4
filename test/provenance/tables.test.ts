import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isValidIBAN } from 'ibantools';
import { describe, expect, test } from 'vitest';
import { ANYTOWN, EXAMPLE_STREET, PLACEHOLDER_POSTCODES, PLACEHOLDER_STREETS } from '../../src/provenance/addresses.js';
import { REGISTERS } from '../../src/provenance/attribution-files.js';
import { SIGNATURES } from '../../src/provenance/attribution-lines.js';
import { TEST_CARDS } from '../../src/provenance/cards.js';
import { CREDITS } from '../../src/provenance/credit-lines.js';
import { BURN_ADDRESS, CRYPTO_ADDRESSES, TEST_NETWORK } from '../../src/provenance/crypto.js';
import { DEFAULT_DATES } from '../../src/provenance/dates.js';
import { DE_TAX_IDS, FR_NIRS } from '../../src/provenance/eu-identifiers.js';
import { CREDIT_HEADING } from '../../src/provenance/headings.js';
import { IBAN_EXAMPLES } from '../../src/provenance/iban.js';
import { IN_AADHAARS } from '../../src/provenance/in-identifiers.js';
import { NETWORK, PLACEHOLDER_IP } from '../../src/provenance/ip.js';
import { PREFIXES } from '../../src/provenance/ip-ranges.js';
import { GROUP, MAC_PREFIXES, MACS, STEPPING } from '../../src/provenance/mac.js';
import { NOREPLY_DOMAIN, SPECIAL_DOMAINS, STAND_IN_LABELS } from '../../src/provenance/mail-domains.js';
import { BOT, LIST_REQUEST, MAILBOXES } from '../../src/provenance/mailboxes.js';
import { MANIFEST } from '../../src/provenance/manifests.js';
import { NATIONAL_SAMPLES } from '../../src/provenance/national.js';
import { PLACEHOLDER_ORGANIZATIONS } from '../../src/provenance/organizations.js';
import { SAYS_SO } from '../../src/provenance/people.js';
import {
  DOCUMENTED_PHONES,
  EXAMPLE_OF_REGION,
  NANP_DIRECTORY,
  NANP_FICTION,
  NANP_NO_AREA,
} from '../../src/provenance/phone.js';
import { PLANS } from '../../src/provenance/phone-ranges.js';
import { PLACEHOLDER_PEOPLE } from '../../src/provenance/placeholder-people.js';
import { compactOf, type Publication } from '../../src/provenance/published.js';
import { TEST_RANGES } from '../../src/provenance/test-ranges.js';
import { NOBODYS_TOKEN } from '../../src/provenance/tokens.js';
import { MUSTERMANN, UTOPIA } from '../../src/provenance/travel-documents.js';
import { UK_NHS_NUMBERS, UK_NINOS } from '../../src/provenance/uk-identifiers.js';
import { US_ADVERTISING, US_NPIS, US_SSNS } from '../../src/provenance/us-identifiers.js';

const publications: Readonly<Record<string, readonly Publication[]>> = {
  TEST_CARDS,
  CRYPTO_ADDRESSES,
  DEFAULT_DATES,
  PLACEHOLDER_ORGANIZATIONS,
  PLACEHOLDER_POSTCODES,
  PLACEHOLDER_STREETS,
  ...Object.fromEntries(NATIONAL_SAMPLES),
  DE_TAX_IDS,
  FR_NIRS,
  IBAN_EXAMPLES,
  IN_AADHAARS,
  MACS,
  SPECIAL_DOMAINS,
  STAND_IN_LABELS,
  MAILBOXES,
  DOCUMENTED_PHONES,
  PLACEHOLDER_PEOPLE,
  UK_NHS_NUMBERS,
  UK_NINOS,
  US_ADVERTISING,
  US_NPIS,
  US_SSNS,
};

const statements = [
  ...Object.values(publications).flat(),
  ...PREFIXES,
  ...MAC_PREFIXES,
  ...PLANS,
  ...REGISTERS,
  ...SIGNATURES,
  BOT,
  BURN_ADDRESS,
  ...CREDITS,
  ANYTOWN,
  CREDIT_HEADING,
  EXAMPLE_OF_REGION,
  EXAMPLE_STREET,
  MUSTERMANN,
  NOBODYS_TOKEN,
  SAYS_SO,
  UTOPIA,
  GROUP,
  LIST_REQUEST,
  MANIFEST,
  NANP_DIRECTORY,
  NANP_FICTION,
  NANP_NO_AREA,
  NETWORK,
  NOREPLY_DOMAIN,
  PLACEHOLDER_IP,
  STEPPING,
  TEST_NETWORK,
  ...Object.values(TEST_RANGES).flat(),
];

const valuesIn = (table: readonly Publication[]): readonly string[] => table.flatMap(({ values }) => values);

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

test.each(statements.map((statement) => [statement.what, statement] as const))(
  'says who publishes it: %s',
  (what, { source }) => {
    expect(what.length).toBeGreaterThan(5);
    expect(source.length).toBeGreaterThan(4);
  },
);

test.each(Object.entries(publications))('lists something, and nothing twice under one source: %s', (_name, table) => {
  for (const { values, what } of table) {
    expect(values.length, what).toBeGreaterThan(0);
    expect(new Set(values).size, what).toBe(values.length);
  }
});

describe('what has a check digit passes it, so no listed value is a slip of the pen', () => {
  test.each(valuesIn(TEST_CARDS))('card %s', (card) => expect(passesLuhn(card)).toBe(true));

  test.each(valuesIn(IBAN_EXAMPLES))('IBAN %s', (iban) => expect(isValidIBAN(iban)).toBe(true));

  test.each(valuesIn(US_NPIS))('NPI %s', (npi) => expect(passesLuhn(`80840${npi}`)).toBe(true));

  test.each(valuesIn(FR_NIRS))('NIR %s', (nir) => {
    const digits = compactOf(nir);
    expect(97n - (BigInt(digits.slice(0, 13)) % 97n)).toBe(BigInt(digits.slice(13)));
  });

  test.each(valuesIn(UK_NHS_NUMBERS))('NHS number %s', (number) => {
    const sum = [...compactOf(number)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    expect(sum % 11).toBe(0);
  });

  test.each(valuesIn(DE_TAX_IDS))('Steuer-Identifikationsnummer %s', (number) => {
    const product = [...number.slice(0, 10)].reduce((carry, digit) => {
      const sum = (Number(digit) + carry) % 10;
      return ((sum === 0 ? 10 : sum) * 2) % 11;
    }, 10);
    expect((11 - product) % 10).toBe(Number(number[10]));
  });

  test.each(valuesIn(CRYPTO_ADDRESSES).filter((address) => /^0x(?=.*[a-z])(?=.*[A-F])/.test(address)))(
    'ERC-55 capitals of %s',
    (address) => {
      const hex = address.slice(2).toLowerCase();
      const hash = bytesToHex(keccak_256(utf8ToBytes(hex)));
      const capitals = [...hex].map((digit, at) => (Number.parseInt(hash[at]!, 16) >= 8 ? digit.toUpperCase() : digit));
      expect(capitals.join('')).toBe(address.slice(2));
    },
  );
});
