import { describe, expect, test } from 'vitest';
import { found, surroundings } from '../helpers/recognize.js';

const entity = 'JWT';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (payload: unknown): string =>
  `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${Buffer.from('not a signature at all').toString('base64url')}`;

describe('a JSON Web Token', () => {
  const token = tokenOf({ iss: 'https://example.com', email: 'tilda@example.com' });

  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(token), { entity })).toEqual([token]);
  });

  test.each([
    ['a name', { name: 'Tilda Quill' }],
    ['a telephone number', { phone_number: '+12025550123' }],
    ['an account', { preferred_username: 'tilda.quill' }],
    ['a birth date', { birthdate: '1980-03-12' }],
    ['an e-mail address as its subject', { sub: 'tilda@example.com' }],
    ['an address', { address: { locality: 'Leeds' } }],
  ])('is found with %s', (_, claims) => {
    const whole = tokenOf({ iat: 1, ...claims });
    expect(found(`Authorization: Bearer ${whole}`, { entity })).toEqual([whole]);
  });

  test.each([
    ['no identity', tokenOf({ sub: '1234567890', iat: 1 })],
    ['an empty name', tokenOf({ name: '', email: null })],
    ['a list', tokenOf(['email'])],
    ['a payload that is no JSON', `${encode({ alg: 'none' })}.eyJub3QganNvbg.abc`],
    ['two parts', token.split('.').slice(0, 2).join('.')],
    ['a word in front', `x${token}`],
  ])('is not seen with %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
