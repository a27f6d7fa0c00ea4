import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings, unlabelled } from '../helpers/recognize.js';

const entity = 'FR_NIR';
const { nir: next } = generators(8);
const nir = next();
const grouped = (separator: string, number = nir): string =>
  number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, ['$1', '$2', '$3', '$4', '$5', '$6', '$7'].join(separator));
const wrong = nir.slice(0, 13) + String((Number(nir.slice(13)) % 97) + 1).padStart(2, '0');

describe('a French social security number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(grouped(' ')), { entity })).toEqual([grouped(' ')]);
  });

  test.each(unlabelled)('is found in %s as digits alone', (_, around) => {
    expect(found(around(nir), { entity })).toEqual([nir]);
  });

  test('is not taken for one under an unknown label, as digits alone, unless a word speaks for it', () => {
    expect(found(`{"ref": "${nir}"}`, { entity })).toEqual([]);
    expect(found(`{"ref": "${nir}", "kind": "carte vitale"}`, { entity })).toEqual([nir]);
  });

  test.each([
    grouped('.'),
    grouped('-'),
    `${nir.slice(0, 13)} ${nir.slice(13)}`,
    `${nir.slice(0, 13)}-${nir.slice(13)}`,
  ])('is found in layout %#', (written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test.each(['2A', '2B'])('is found for births in Corsica, department %s', (department) => {
    const corsican = next(department);
    expect(found(corsican, { entity })).toEqual([corsican]);
    expect(found(`Le numéro ${grouped(' ', corsican)} est le sien.`, { entity })).toEqual([grouped(' ', corsican)]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(grouped(' ')), { entity, label: 'nir' })).toEqual([]);
    expect(found(around(nir), { entity, label: 'nir' })).toEqual([]);
  });

  test.each([
    ['a wrong key', wrong],
    ['a sex of 9', `9${nir.slice(1)}`],
    ['a month of 13', `${nir.slice(0, 3)}13${nir.slice(5)}`],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity, label: 'nir' })).toEqual([]);
  });

  test('is told apart from the specimen of the carte Vitale', () => {
    expect(provenanceOf('2 69 05 49 588 157 80', { entity })).toBe('documented');
  });
});
