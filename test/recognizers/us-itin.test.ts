import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, surroundings } from '../helpers/recognize.js';

const entity = 'US_ITIN';
const itin = generators(2).itin();
const [area, group, serial] = itin.split('-');
const solid = `${area}${group}${serial}`;

describe('a US taxpayer identification number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(itin), { entity })).toEqual([itin]);
  });

  test.each([`${area} ${group} ${serial}`, `${area}${group}-${serial}`, `${area}-${group}${serial}`, solid])(
    'is found in layout %# only where something says what it is',
    (written) => {
      expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([]);
      expect(found(`The ITIN is ${written}, she says.`, { entity })).toEqual([written]);
      expect(found(written, { entity, label: 'taxpayerId' })).toEqual([written]);
    },
  );

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(itin), { entity, label: 'itin' })).toEqual([]);
    expect(found(around(solid), { entity, label: 'itin' })).toEqual([]);
  });

  test.each(['49', '66', '69', '89', '93'])('is never issued with group %s', (closed) => {
    expect(found(`${area}-${closed}-${serial}`, { entity, label: 'itin' })).toEqual([]);
  });

  test('begins with 9', () => {
    expect(found(`8${itin.slice(1)}`, { entity, label: 'itin' })).toEqual([]);
  });
});
