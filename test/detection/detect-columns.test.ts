import { describe, expect, test } from 'vitest';
import type { View } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';
import { detected } from '../helpers/detected.js';
import { named, nameless, tableOf } from '../helpers/table-of.js';

describe('a listed value', () => {
  test('is known, wherever it comes from and whatever it ends in', () => {
    expect(detected(readText('a.txt', 'x 00093'))).toMatchObject([{ entity: 'LISTED', provenance: 'plausible' }]);
  });

  test('is none by chance', () => {
    const cells = Array.from({ length: 30 }, (_, row) => [row < 3 ? `0009${row}` : String(48_210 + row)]);
    expect(detected(tableOf([nameless('1')], cells)).map(({ entity }) => entity)).toEqual([
      'LISTED',
      'LISTED',
      'LISTED',
    ]);
  });
});

describe('a column', () => {
  const rows = (...cells: readonly string[]) => cells.map((cell) => [cell]);
  const scores = (view: View) => detected(view, { least: 0 }).map(({ score }) => score);

  test('of numbers under a label that nobody knows speaks against one', () => {
    expect(scores(tableOf([named('zorv')], rows('48217', '48213', '12')))).toEqual([0]);
  });

  test('of words says nothing of a number in it', () => {
    expect(scores(tableOf([named('zorv')], rows('48217', 'open', 'shut')))).toEqual([0.05]);
  });

  test('of words says what its own label says', () => {
    const first = (label: string, cell: string) => scores(tableOf([named(label)], rows(cell, 'open', 'shut')))[0];
    expect([first('zorv brint', '482-17'), first('tax id', '482-17-3')]).toEqual([0.9, 0.8]);
  });

  test('of ids speaks against it, whatever else stands there', () => {
    expect(scores(tableOf([named('order id')], rows('48217', 'open', 'shut')))).toEqual([0]);
  });

  test('keeps words of other columns from its values', () => {
    const beside = (label: string) =>
      detected(tableOf([named(label), named('colour')], [['482-17', 'qelt']]), { least: 0 });
    expect(beside('zorv')[0]?.score).toBe(0.5);
    expect(beside('value')[0]?.score).toBe(0.8);
  });

  test('has values of its own, and none that goes on in the next', () => {
    expect(detected(tableOf([nameless('1'), nameless('2')], [['482-17', '3']]))).toHaveLength(1);
    const torn = {
      ...readText('a.txt', '482-17'),
      cells: () => ({ columns: [], starts: [0, 4], ends: [3, 6], columnOf: [0, 1], recordOf: [0, 0] }),
    };
    expect(detected(torn)).toEqual([]);
  });

  test('of many numbers of which few pass holds none, unless it says so', () => {
    const cells = Array.from({ length: 30 }, (_, row) => [`4${10 + row}-1${row % 10}`]);
    expect(detected(tableOf([named('zorv')], cells))).toEqual([]);
    expect(detected(tableOf([named('zorv brint')], cells))).toHaveLength(3);
  });
});
