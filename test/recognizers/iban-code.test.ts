import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'IBAN_CODE';
const { iban: next, digits } = generators(12);
const iban = next();
const inFours = (number: string, separator = ' '): string => number.replace(/.{4}(?=.)/g, `$&${separator}`);
const wrong = iban.slice(0, 21) + ((Number(iban[21]) + 1) % 10);

describe('an IBAN', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(iban), { entity })).toEqual([iban]);
    expect(found(around(inFours(iban)), { entity })).toEqual([inFours(iban)]);
  });

  test.each([
    ['dashes', inFours(iban, '-')],
    ['small letters', iban.toLowerCase()],
    ['letters in the account, GB', inFours(next('GB', `NWBK${digits(14)}`))],
    ['few characters, BE', inFours(next('BE', belgian()))],
  ])('is found with %s', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test('is found twice on one line', () => {
    const other = next();
    expect(found(`${inFours(iban)} and ${inFours(other)}`, { entity })).toEqual([inFours(iban), inFours(other)]);
    expect(found(`from,to\n${iban},${other}`, { entity })).toEqual([iban, other]);
  });

  test('is not seen in a row of a hexdump', () => {
    const belgianIban = inFours(next('BE', belgian()));
    expect(found(`00000010: ${belgianIban} 52f5 568e`, { entity })).toEqual([]);
    expect(found(`00000010: 52f5 ${belgianIban}`, { entity })).toEqual([]);
  });

  test('ends before the words behind it', () => {
    expect(found(`IBAN ${inFours(iban)} BIC see below`, { entity })).toEqual([inFours(iban)]);
    expect(found(`IBAN ${inFours(iban)} 12.50 EUR`, { entity })).toEqual([inFours(iban)]);
  });

  test.each(containers.filter(([name]) => name !== 'a longer number'))('is not seen inside %s', (_, around) => {
    expect(found(around(iban), { entity, label: 'iban' })).toEqual([]);
    expect(found(around(inFours(iban)), { entity, label: 'iban' })).toEqual([]);
  });

  test.each([
    ['wrong check digits', wrong],
    ['a country that issues none', `XX${iban.slice(2)}`],
    ['a length that is not its country’s', `${iban}0`],
    ['a hash', 'de89370400440532013000a1b2c3d4e5f60718293a4b'],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity, label: 'iban' })).toEqual([]);
  });

  test.each(['DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819', 'GB82 WEST 1234 5698 7654 32'])(
    'is told apart from the published example %s',
    (written) => expect(provenanceOf(written, { entity })).toBe('documented'),
  );
});

/** Nine digits, the tenth to twelfth such that the national check holds: the rest modulo 97. */
function belgian(): string {
  const account = `5${digits(9)}`;
  return account + String(Number(account) % 97 || 97).padStart(2, '0');
}
