import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'ES_NIF';
const dni = generators(9).dni();
const [number, letter] = [dni.slice(0, 8), dni.slice(8)];
const wrong = number + (letter === 'T' ? 'R' : 'T');

describe('a Spanish DNI', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(dni), { entity })).toEqual([dni]);
  });

  test.each([
    ['a dash', `${number}-${letter}`],
    ['a space', `${number} ${letter}`],
    ['dots and a dash', `${number.replace(/(..)(...)(...)/, '$1.$2.$3')}-${letter}`],
    ['a small letter', `${number}${letter.toLowerCase()}`],
  ])('is found with %s', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test.each(['dni', 'NIF', 'documentoIdentidad', 'Número de identificación fiscal'])(
    'is surer under the label %s',
    (label) => {
      expect(found(dni, { entity, label, minScore: 0.9 })).toEqual([dni]);
    },
  );

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(dni), { entity, label: 'dni' })).toEqual([]);
  });

  test.each([
    ['a wrong letter', wrong],
    ['a letter that is never used', `${number}I`],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity, label: 'dni' })).toEqual([]);
  });

  test('is told apart from the specimen', () => {
    expect(provenanceOf('12345678Z', { entity })).toBe('placeholder');
  });
});
