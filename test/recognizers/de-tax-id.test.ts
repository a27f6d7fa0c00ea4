import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'DE_TAX_ID';
const taxId = generators(7).steuerId();
const spaced = `${taxId.slice(0, 2)} ${taxId.slice(2, 5)} ${taxId.slice(5, 8)} ${taxId.slice(8)}`;
const wrong = taxId.slice(0, 10) + ((Number(taxId[10]) + 1) % 10);

describe('a German tax identification number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(spaced), { entity })).toEqual([spaced]);
  });

  test('is found as eleven digits only where something says what it is', () => {
    expect(found(`They sent us ${taxId}, which we passed on.`, { entity })).toEqual([]);
    expect(found(`Ihre Steuer-ID: ${taxId}`, { entity })).toEqual([taxId]);
    expect(found(`Das Finanzamt hat ${taxId} vergeben.`, { entity })).toEqual([taxId]);
    expect(found(taxId, { entity, label: 'steuerIdentifikationsnummer' })).toEqual([taxId]);
    expect(found(`{"idnr": "${taxId}"}`, { entity })).toEqual([taxId]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(spaced), { entity, label: 'idnr' })).toEqual([]);
    expect(found(around(taxId), { entity, label: 'idnr' })).toEqual([]);
  });

  test.each([
    ['a wrong check digit', wrong],
    ['every digit once', '12345678903'],
    ['one digit three times in a row', '11123456786'],
    ['two digits twice', '11223456785'],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity, label: 'idnr' })).toEqual([]);
  });

  test('is told apart from a documented example', () => {
    expect(provenanceOf('86 095 742 719', { entity })).toBe('documented');
  });
});
