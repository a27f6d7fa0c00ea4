import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'UK_NHS';
const nhs = generators(4).nhs();
const grouped = (separator: string): string => [nhs.slice(0, 3), nhs.slice(3, 6), nhs.slice(6)].join(separator);
const wrong = nhs.slice(0, 9) + ((Number(nhs[9]) + 1) % 10);

describe('an NHS number', () => {
  test.each([nhs, grouped(' '), grouped('-')])(
    'is found in layout %# only where something says what it is',
    (written) => {
      expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([]);
      expect(found(`The patient, ${written}, was seen today.`, { entity })).toEqual([written]);
      expect(found(written, { entity, label: 'nhsNumber' })).toEqual([written]);
      expect(found(`{"nhs_number": "${written}"}`, { entity })).toEqual([written]);
    },
  );

  test.each(surroundings)('is found in %s below a word', (_, around) => {
    expect(found(`NHS\n${around(grouped(' '))}`, { entity })).toEqual([grouped(' ')]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(grouped(' ')), { entity, label: 'nhs' })).toEqual([]);
    expect(found(around(nhs), { entity, label: 'nhs' })).toEqual([]);
  });

  test.each([
    ['a wrong check digit', wrong],
    ['seconds since 1970', '1700000000'],
  ])('is not found with %s', (_, written) => {
    expect(found(`NHS digital job ${written} is done`, { entity })).toEqual([]);
  });

  test.each(['chi', 'unhsible', 'synhs'])('is not found because %s holds some of its letters', (word) => {
    expect(found(`${word} ${nhs}`, { entity })).toEqual([]);
  });

  test.each([
    ['the range for tests', '999 000 0018', 'reserved'],
    ['the worked example of the check digit', '943 476 5919', 'documented'],
    ['digits that count', '0123456789', 'placeholder'],
  ])('is told apart from %s', (_, written, provenance) => {
    expect(provenanceOf(written, { entity, label: 'nhs' })).toBe(provenance);
  });
});
