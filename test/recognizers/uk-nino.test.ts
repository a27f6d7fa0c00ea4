import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, surroundings } from '../helpers/recognize.js';

const entity = 'UK_NINO';
const nino = generators(5).nino();
const [prefix, one, two, three, suffix] = [
  nino.slice(0, 2),
  nino.slice(2, 4),
  nino.slice(4, 6),
  nino.slice(6, 8),
  nino.slice(8),
];
const spaced = [prefix, one, two, three, suffix].join(' ');

describe('a UK National Insurance number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(nino), { entity })).toEqual([nino]);
    expect(found(around(spaced), { entity })).toEqual([spaced]);
  });

  test.each([
    ['dashes', [prefix, one, two, three, suffix].join('-')],
    ['three groups', `${prefix} ${one}${two}${three} ${suffix}`],
    ['two groups', `${prefix} ${one}${two}${three}${suffix}`],
    ['lower case', nino.toLowerCase()],
  ])('is found in %s', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(nino), { entity, label: 'nino' })).toEqual([]);
  });

  test.each(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ', 'DA', 'FA', 'QQ', 'AO'])('never begins with %s', (never) => {
    expect(found(never + nino.slice(2), { entity, label: 'nino' })).toEqual([]);
  });

  test.each(['E', 'F', 'Z'])('never ends in %s', (never) => {
    expect(found(nino.slice(0, 8) + never, { entity, label: 'nino' })).toEqual([]);
  });

  test('is not seen in a part number under its own label', () => {
    expect(found(`{"sku": "${nino}"}`, { entity })).toEqual([]);
  });
});
