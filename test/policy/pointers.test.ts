import { expect, test } from 'vitest';
import { underPointers } from '../../src/policy/pointers.js';

test.each<[string, readonly string[], readonly string[]]>([
  ['', ['', '/a', '/a/b'], []],
  ['/a', ['/a', '/a/b'], ['', '/', '/ab', '/b', '/b/a']],
  ['/a/b', ['/a/b', '/a/b/c'], ['/a', '/a/c', '/b/a']],
  ['/*', ['/a', '/', '/a/b'], ['']],
  ['/a/*/c', ['/a/b/c', '/a/0/c/d'], ['/a/c', '/a/b', '/a/b/d', '/a/b/b/c']],
  ['/a/*', ['/a/b', '/a/b/c'], ['/a']],
  ['/', ['/', '//a'], ['', '/a']],
])('below %j are %j, and not %j', (wanted, inside, outside) => {
  const isUnder = underPointers([wanted]);
  expect(inside.filter((pointer) => !isUnder(pointer))).toEqual([]);
  expect(outside.filter(isUnder)).toEqual([]);
});

test('a value without a pointer is below none, and one of several is enough', () => {
  expect(underPointers([''])(undefined)).toBe(false);
  expect(underPointers(['/a', '/b'])('/b')).toBe(true);
  expect(underPointers([])('/b')).toBe(false);
});
