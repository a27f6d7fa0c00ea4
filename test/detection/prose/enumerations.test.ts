import { describe, expect, test } from 'vitest';
import { enumerate, separators } from '../../../src/detection/prose/enumerations.js';

/** The enumerations that the capitals of a text are in. */
function enumerations(text: string): string[] {
  const seen: string[] = [];
  const list = enumerate<string>(text, (items) => seen.push(items.join('')));
  for (const { 0: item, index } of text.matchAll(/[A-Z]/g)) list.add(item, { start: index, end: index + 1 });
  list.end();
  return seen;
}

describe('capitals stand', () => {
  test.each([
    ['in one enumeration', 'x A, B and C x', ['ABC']],
    ['in one at the beginning of a text', 'A, B', ['AB']],
    ['in two', 'A, B. C, D', ['AB', 'CD']],
    ['each by itself', 'A is B is C', ['A', 'B', 'C']],
    ['far from each other', `A, B${' '.repeat(80)}C`, ['AB', 'C']],
    ['in none', 'x', []],
  ])('%s', (_, text, expected) => expect(enumerations(text)).toEqual(expected));

  test.each([...separators])('in one with “%s” between', (separator) => {
    expect(enumerations(`A${separator}B`)).toEqual(['AB']);
  });

  test('in enumerations of fifty at most', () => {
    expect(enumerations(Array.from({ length: 120 }, () => 'A').join(', ')).map(({ length }) => length)).toEqual([
      50, 50, 20,
    ]);
  });

  test('in none that was told already', () => {
    const seen: string[][] = [];
    const list = enumerate<string>('', (items) => seen.push([...items]));
    list.end();
    list.add('A', { start: 0, end: 0 });
    list.end();
    list.end();
    expect(seen).toEqual([['A']]);
  });
});
