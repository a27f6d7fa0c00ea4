import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { bitsOf, createTagger } from '../../src/policy/tags.js';

const salt = 'a1b2c3d4'.repeat(4);

/** The first bits of an HMAC, and zeros up to the next hexadecimal digit: what committed baselines hold. */
function expected(entity: string, value: string, bits: number, key = ''): string {
  const digest = createHmac('sha256', ['piicloak', salt, key].join('\0')).update(`${entity}\0${value}`).digest('hex');
  const digits = Math.ceil(bits / 4);
  const padding = BigInt(digits * 4 - bits);
  const head = BigInt(`0x${digest.slice(0, digits)}`);
  return ((head >> padding) << padding).toString(16).padStart(digits, '0');
}

// As many of each type as leave a thousand values for a tag.
test.each([
  ['DATE_OF_BIRTH', 5],
  ['AGE', 4],
  ['GENDER', 4],
  ['POSTAL_CODE', 6],
  ['PERSON', 10],
  ['STREET_ADDRESS', 16],
  ['ORGANIZATION', 10],
  ['LOCATION', 6],
  ['EMAIL_ADDRESS', 22],
  ['PHONE_NUMBER', 22],
  ['US_SSN', 20],
])('a tag of %s has %i bits, by which committed baselines know it', (entity, bits) => {
  const tagger = createTagger({ salt });
  const keyed = createTagger({ salt, key: 'elsewhere' });
  expect([bitsOf(entity, false), bitsOf(entity, true)]).toEqual([bits, 80]);
  for (const value of Array.from({ length: 40 }, (_, at) => `value${at}`)) {
    expect(tagger(entity, value)).toBe(expected(entity, value, bits));
    expect(keyed(entity, value)).toBe(expected(entity, value, 80, 'elsewhere'));
  }
});

test.each([
  ['Jane  DOE', 'janedoe'],
  ['12-34.5/6', '123456'],
  ['Ｊａｎｅ', 'jane'],
  ['İz', 'iz'],
  ['ａ.b-c_d @ E.f', 'a.b-c_d@e.f'],
  ['Мария-Анна', 'марияанна'],
  ['½', '12'],
])('%j has the tag of %j', (value, plain) => {
  expect(createTagger({ salt })('US_SSN', value)).toBe(expected('US_SSN', plain, 20));
});

test('the signs in an address tell two apart', () => {
  const [one, other] = ['a.b@c.d', 'ab@c.d'].map((value) => createTagger({ salt })('EMAIL_ADDRESS', value));
  expect(one).not.toBe(other);
});
