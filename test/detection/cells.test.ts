import { describe, expect, test } from 'vitest';
import { cellBefore, leavesCell, surroundingsIn } from '../../src/detection/cells.js';
import type { CandidateKind } from '../../src/model/recognizer.js';
import { readText } from '../../src/readers/text.js';
import { named, nameless, tableOf } from '../helpers/table-of.js';

/** `#ab,cd,ef` and a line end: the second cell has no label. */
const view = tableOf([named('a'), nameless('b'), named('c')], [['ab', 'cd', 'ef']], '#');
const plain = readText('a.txt', '#ab,cd,ef\n');

describe('the last cell that begins at an offset or before', () => {
  test.each([
    [0, -1],
    [1, 0],
    [3, 0],
    [4, 1],
    [9, 2],
  ])('%i: %i', (offset, index) => expect(cellBefore(view.cells()!, offset)).toBe(index));
});

describe('words speak of a value', () => {
  test.each([
    ['within it, under a label', 1, [1, 3]],
    ['within it, to its last character', 2, [1, 3]],
    ['anywhere, without a label', 4, undefined],
    ['up to the first cell that has a label, before all of them', 0, [0, 1]],
    ['from the end of the one before it', 3, [3, 10]],
    ['to the start of the next one', 6, [0, 7]],
    ['to the end of the text, behind the last one', 9, [9, 10]],
  ])('%s', (_, offset, span) => {
    expect(surroundingsIn(view, offset)).toEqual(span && { start: span[0], end: span[1] });
  });

  test('between two with labels, in between alone', () => {
    const both = tableOf([named('a'), named('b')], [['ab', 'cd']]);
    expect(surroundingsIn(both, 2)).toEqual({ start: 2, end: 3 });
  });

  test('anywhere in a text without structure', () => expect(surroundingsIn(plain, 1)).toBeUndefined());
});

describe('a value runs on from one cell into the next', () => {
  const leaves = (start: number, end: number, kind: CandidateKind = 'number', form = 'national', of = view): boolean =>
    leavesCell({ start, end, candidate: { kind, form } }, of);

  test.each([
    ['over two of them', 1, 6, true],
    ['with its last character', 1, 5, true],
    ['and not up to the next one', 1, 4, false],
    ['and not within one', 1, 3, false],
    ['and not from between two', 3, 6, false],
    ['and not from in front of all', 0, 6, false],
    ['and not behind the last one', 7, 10, false],
  ])('%s', (_, start, end, expected) => expect(leaves(start, end)).toBe(expected));

  test.each(['number', 'phone', 'date', 'mac', 'coordinates', 'ip', 'custom'] as const)('as a %s', (kind) =>
    expect(leaves(1, 6, kind)).toBe(true),
  );
  test.each(['name', 'email', 'address', 'field'] as const)('but never as a %s', (kind) =>
    expect(leaves(1, 6, kind)).toBe(false),
  );
  test('but never where it holds the label of the next one', () =>
    expect(leaves(1, 6, 'coordinates', 'labelled')).toBe(false));
  test('but never where there are none', () => expect(leaves(1, 6, 'number', 'national', plain)).toBe(false));
});
