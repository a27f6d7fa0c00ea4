import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'US_NPI';
const npi = generators(3).npi();
const grouped = (separator: string): string => [npi.slice(0, 4), npi.slice(4, 7), npi.slice(7)].join(separator);
const wrong = npi.slice(0, 9) + ((Number(npi[9]) + 1) % 10);

describe('a US national provider identifier', () => {
  test.each(surroundings)('is found in %s below a word, and only then', (name, around) => {
    if (name !== 'a text of its own') expect(found(around(npi), { entity })).toEqual([]);
    expect(found(`NPI\n${around(npi)}`, { entity })).toEqual([npi]);
  });

  test.each([npi, grouped('-'), grouped(' ')])('is found in layout %# beside a word', (written) => {
    expect(found(`The rendering provider is ${written}.`, { entity })).toEqual([written]);
    expect(found(written, { entity, label: 'prescriber_id' })).toEqual([written]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(npi), { entity, label: 'npi' })).toEqual([]);
  });

  test.each([
    ['a wrong check digit', wrong],
    ['seconds since 1970', '1700000000'],
    ['more seconds since 1970', '1609459200'],
    ['digits that count', '0123456789'],
    ['a first digit above 2', `3${npi.slice(1)}`],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity, label: 'npi' })).toEqual([]);
  });

  test('is told apart from the example of the standard', () => {
    expect(provenanceOf('1234567893', { entity, label: 'npi' })).toBe('documented');
  });
});
