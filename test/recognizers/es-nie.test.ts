import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'ES_NIE';
const { nie: next } = generators(10);
const nie = next();
const [first, number, letter] = [nie.slice(0, 1), nie.slice(1, 8), nie.slice(8)];

describe('a Spanish NIE', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(nie), { entity })).toEqual([nie]);
  });

  test.each(['X', 'Y', 'Z'])('is found when it begins with %s', (prefix) => {
    const value = next(prefix);
    expect(found(value, { entity })).toEqual([value]);
  });

  test.each([
    ['one dash', `${first}${number}-${letter}`],
    ['two dashes', `${first}-${number}-${letter}`],
    ['spaces', `${first} ${number} ${letter}`],
    ['small letters', nie.toLowerCase()],
  ])('is found with %s', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(nie), { entity, label: 'nie' })).toEqual([]);
  });

  test.each([
    ['a wrong letter', `${first}${number}${letter === 'T' ? 'R' : 'T'}`],
    ['another first letter', `W${number}${letter}`],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity, label: 'nie' })).toEqual([]);
  });

  test('is told apart from the specimen', () => {
    expect(provenanceOf('X1234567L', { entity })).toBe('placeholder');
  });
});
