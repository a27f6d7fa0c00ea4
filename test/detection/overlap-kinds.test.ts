import { describe, expect, test } from 'vitest';
import { winners } from '../../src/detection/overlap.js';
import type { CandidateKind } from '../../src/model/recognizer.js';

interface Value {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly recognizer: { readonly entity: string };
  readonly candidate: { readonly kind: CandidateKind };
  readonly disguised?: true;
}

const value = (
  name: string,
  [start, end]: readonly [number, number],
  score: number,
  kind: CandidateKind = 'number',
  about: { readonly entity?: string; readonly disguised?: true } = {},
): Value => {
  const { entity = 'TICKET', ...rest } = about;
  return { name, start, end, score, recognizer: { entity }, candidate: { kind }, ...rest };
};
const names = (...values: readonly Value[]) => winners(values).map(({ name }) => name);

describe('a whole address', () => {
  const address = value('address', [5, 20], 0.5, 'address');

  test.each(['name', 'organization', 'place', 'group', 'postcode'] as const)('goes before a surer %s in it', (kind) => {
    expect(names(address, value('part', [7, 9], 0.9, kind))).toEqual(['address']);
    expect(names(address, value('part', [0, 9], 0.9, kind))).toEqual(['address']);
  });
  test.each(['number', 'phone', 'email', 'field'] as const)('and not before a surer %s', (kind) => {
    expect(names(address, value('part', [7, 9], 0.9, kind))).toEqual(['part']);
  });
});

describe('a whole value under a label', () => {
  const whole = value('whole', [5, 20], 0.5, 'field');

  test.each<[string, Value, readonly string[]]>([
    ['goes before a surer part of it', value('part', [5, 9], 0.9), ['whole']],
    ['goes before a part at its end', value('part', [9, 20], 0.9), ['whole']],
    ['and not before the same once more', value('same', [5, 20], 0.9), ['same']],
    ['and not before another entity', value('other', [5, 9], 0.9, 'number', { entity: 'OTHER' }), ['other']],
    ['and not before what begins in front of it', value('before', [4, 9], 0.9), ['before']],
    ['and not before what ends behind it', value('behind', [9, 21], 0.9), ['behind']],
    ['and not before an address', value('address', [5, 9], 0.9, 'address'), ['address']],
  ])('%s', (_, other, expected) => expect(names(whole, other)).toEqual(expected));

  test('goes before its part, whatever else overlaps that', () => {
    const other = value('other', [8, 12], 0.3, 'number', { entity: 'OTHER' });
    expect(names(whole, value('part', [5, 9], 0.9), other)).toEqual(['whole']);
  });

  test('is the only one to', () => {
    expect(names(value('long', [5, 20], 0.5), value('short', [5, 9], 0.9))).toEqual(['short']);
  });
});

describe('what a disguise says', () => {
  const said = value('said', [5, 9], 0.5, 'number', { disguised: true });

  test('goes before a surer reading of what is written there', () => {
    expect(names(said, value('written', [2, 9], 0.9))).toEqual(['said']);
  });
  test('and not before another entity, nor before another disguise', () => {
    expect(names(said, value('other', [2, 9], 0.9, 'number', { entity: 'OTHER' }))).toEqual(['other']);
    expect(names(said, value('other', [2, 9], 0.9, 'number', { disguised: true }))).toEqual(['other']);
  });
});

describe('of values that overlap', () => {
  test.each<[string, readonly Value[], readonly string[]]>([
    ['the longest of equally sure ones stays', [value('a', [0, 4], 0.5), value('b', [3, 9], 0.5)], ['b']],
    ['the longest of them, wherever it stands', [value('a', [20, 24], 0.5), value('b', [23, 29], 0.5)], ['b']],
    ['the first of equal ones', [value('a', [0, 4], 0.5), value('b', [3, 7], 0.5)], ['a']],
    ['the longer of two that begin together', [value('a', [0, 4], 0.5), value('b', [0, 7], 0.5)], ['b']],
    [
      'each that touches none that stays',
      [value('a', [0, 9], 0.5), value('b', [1, 3], 0.9), value('c', [5, 7], 0.8)],
      ['b', 'c'],
    ],
    [
      'those behind a long one are told by it',
      [value('a', [0, 9], 0.9), value('b', [1, 3], 0.5), value('c', [5, 7], 0.5)],
      ['a'],
    ],
    [
      'those far apart do not matter',
      [value('c', [20, 25], 0.5), value('a', [0, 9], 0.9), value('b', [9, 12], 0.5)],
      ['a', 'b', 'c'],
    ],
  ])('%s', (_, values, expected) => expect(names(...values)).toEqual(expected));
});
