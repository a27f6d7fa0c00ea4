import { describe, expect, test } from 'vitest';
import { found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'MAC_ADDRESS';
/** RFC 9542 §2.1.2 keeps 00-00-5E-00-53-00 to FF for documentation. */
const colons = '00:00:5e:00:53:01';
const dashes = '00-00-5E-00-53-01';
const dots = '0000.5e00.5301';

describe('a hardware address', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    for (const address of [colons, dashes, dots]) expect(found(around(address), { entity })).toEqual([address]);
  });

  test('is found without a digit, in the notation with colons', () => {
    expect(found('link/ether aa:bb:cc:dd:ee:fa brd', { entity })).toEqual(['aa:bb:cc:dd:ee:fa']);
  });

  test('may be three words without a digit, in the other notations', () => {
    for (const address of ['aabb.ccdd.eefa', 'aa-bb-cc-dd-ee-fa']) {
      expect(found(`they met ${address} there`, { entity })).toEqual([]);
      expect(found(`Physical address is ${address}`, { entity })).toEqual([address]);
    }
  });

  test('is found before a colon', () => {
    expect(found(`${colons}:\n  name: printer`, { entity })).toEqual([colons]);
  });

  test.each([
    ['seven pairs', `${colons}:02`],
    ['five pairs', colons.slice(3)],
    ['eight pairs', `${dashes}-02-03`],
    ['four groups', `${dots}.0001`],
    ['a certificate', 'Serial Number:\n    0a:1b:2c:3d:4e:5f:60:71:82:93:a4:b5'],
    ['the first line of a key', 'pub:\n    00:a1:b2:c3:d4:e5:\n    f6:a7:b8:c9:d0:e1:f2:03:14'],
    ['the last line of a key', 'pub:\n    f6:a7:b8:c9:d0:e1:f2:03:14:\n    00:a1:b2:c3:d4:e5\nASN1'],
    ['a UUID', '9f1b6c2e-1d3a-4c5b-9e8f-0a1b2c3d4e5f'],
    ['a date and time', '2024-05-01-10-20-30'],
    ['mixed separators', '00:00:5e-00:53:01'],
    ['letters beyond F', '00:00:5g:00:53:01'],
    ['a class path', 'a0.b1.c2.d3.e4.f5'],
    ['three words', 'face.cafe.deaf'.replace('deaf', 'idea')],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test.each([
    ['reserved', colons],
    ['infrastructure', 'ff:ff:ff:ff:ff:ff'],
    ['infrastructure', '02:42:ac:11:00:02'],
    ['placeholder', '00:11:22:33:44:55'],
    ['plausible', ['a4', '83', 'e7', '1b', '6c', '90'].join(':')],
  ])('is %s: %s', (provenance, address) => {
    expect(provenanceOf(address, { entity })).toBe(provenance);
  });
});
