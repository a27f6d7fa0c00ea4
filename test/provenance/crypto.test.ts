import { describe, expect, test } from 'vitest';
import { CRYPTO_ADDRESSES } from '../../src/provenance/crypto.js';
import { ask, whole } from './ask.js';

const hex = (...parts: readonly string[]): string => `0x${whole(...parts)}`;

describe('published addresses', () => {
  test.each(CRYPTO_ADDRESSES.flatMap(({ values, provenance }) => values.map((value) => [value, provenance] as const)))(
    '%s is %s',
    (address, provenance) => expect(ask('CRYPTO', address)?.provenance).toBe(provenance),
  );

  test('hexadecimal and bech32 addresses compare without regard to case, base58 ones with it', () => {
    expect(ask('CRYPTO', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')?.provenance).toBe('documented');
    expect(ask('CRYPTO', '0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED')?.provenance).toBe('documented');
    expect(ask('CRYPTO', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'.toLowerCase())).toBeUndefined();
  });
});

test.each([
  ['tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'reserved'],
  [hex('0'.repeat(40)), 'documented'],
  [hex('0'.repeat(36), 'dEaD'), 'documented'],
  [hex('0'.repeat(39), '4'), 'documented'],
  [hex('Ee'.repeat(20)), 'documented'],
  [hex('1234567890'.repeat(4)), 'documented'],
  [hex('1234567890abcdef'.repeat(2), '12345678'), 'documented'],
])('%s belongs to nobody', (address, provenance) => {
  expect(ask('CRYPTO', address)?.provenance).toBe(provenance);
});

test.each([
  hex('0'.repeat(8), '3c9d1f0b2a7e6458b1c3d5e7f9a0b2c4'),
  hex('5aAeb6053F3E94C9b9A09f33669435E7', 'Ef1BeAee'),
  whole('1A1zP1eP5QGefi2DMPTfTL5SLmv7', 'DivfNb'),
  whole('bc1qw508d6qejxtdg4y5r3zarvary', '0c5xw7kv8f3t5'),
])('%s could hold savings', (address) => expect(ask('CRYPTO', address)).toBeUndefined());
