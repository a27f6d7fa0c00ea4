import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'IN_AADHAAR';
const { aadhaar: next } = generators(6);
const aadhaar = next();
const grouped = (separator: string, number = aadhaar): string => number.replace(/\d{4}(?=\d)/g, `$&${separator}`);
const wrong = aadhaar.slice(0, 11) + ((Number(aadhaar[11]) + 1) % 10);

describe('an Aadhaar number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(grouped(' ')), { entity })).toEqual([grouped(' ')]);
    expect(found(around(grouped('-')), { entity })).toEqual([grouped('-')]);
  });

  test.each([grouped(':'), aadhaar])('is found in layout %# only where something says what it is', (written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([]);
    expect(found(`Aadhaar ${written} was linked.`, { entity })).toEqual([written]);
    expect(found(`आधार ${written}`, { entity })).toEqual([written]);
    expect(found(written, { entity, label: 'aadhaarNumber' })).toEqual([written]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(grouped(' ')), { entity, label: 'aadhaar' })).toEqual([]);
    expect(found(around(aadhaar), { entity, label: 'aadhaar' })).toEqual([]);
  });

  test.each([
    ['a wrong check digit', wrong],
    ['a first digit of 0', `0${aadhaar.slice(1)}`],
    ['a first digit of 1', `1${aadhaar.slice(1)}`],
  ])('is not found with %s', (_, written) => {
    expect(found(grouped(' ', written), { entity, label: 'aadhaar' })).toEqual([]);
  });

  test('is not seen in the tail of a UUID', () => {
    expect(found(`aadhaar request 9f1b6c2e-1d3a-4c5b-9e8f-${aadhaar}`, { entity })).toEqual([]);
  });

  test('is not seen in a row of numbers', () => {
    expect(found(`${grouped(' ')} ${grouped(' ', next())}`, { entity })).toEqual([]);
  });

  test.each([
    ['before it', `6f20 ${grouped(' ')}`],
    ['behind it', `${grouped(' ')} 34c1 5197`],
    ['of letters alone', `${grouped(' ')} beef`],
  ])('is not seen in a row of a hexdump that goes on %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test('is told apart from a test resident', () => {
    expect(provenanceOf('9999 4105 7058', { entity, label: 'aadhaar' })).toBe('documented');
  });
});
