import { describe, expect, test } from 'vitest';
import { numberColumns } from '../../src/detection/number-columns.js';
import { readText } from '../../src/readers/text.js';
import { named, tableOf } from '../helpers/table-of.js';

const column = (...cells: readonly string[]) =>
  tableOf(
    [named('a')],
    cells.map((cell) => [cell]),
  );

describe('a column of numbers', () => {
  test.each([
    ['is one where all cells are', ['12', '345'], true],
    ['is one where half of them are', ['12', 'open'], true],
    ['is none where fewer are', ['12', 'open', 'shut'], false],
    ['is none of numbers with a letter', ['12', '1a', 'a1'], false],
    ['is none of numbers with a sign before or behind the digits', ['12', '1/2', '1:2'], false],
    ['is one of the lowest and the highest digits', ['000', '999', 'open'], true],
    ['is one where the others are empty', ['12', '', '', 'open', 'shut'], true],
  ])('%s', (_, cells, expected) => {
    const ask = numberColumns(column(...cells));
    expect([ask(0), ask(1)]).toEqual([expected, expected]);
  });

  test('is told from the one beside it', () => {
    const view = tableOf(
      [named('a'), named('b')],
      [
        ['12', 'open'],
        ['13', 'shut'],
      ],
    );
    const ask = numberColumns(view);
    expect([ask(0), ask(3)]).toEqual([true, false]);
  });

  test('is told by all columns of its kind', () => {
    const columns = ['1', '2', '3'].map((id) => ({ id, kind: 'row.size' }));
    const view = tableOf(columns, [['12', 'open', 'shut']]);
    expect(numberColumns({ ...view, columnAt: () => 'row.size' })(0)).toBe(false);
  });
});

test('what stands in no column is a number among numbers', () => {
  expect(numberColumns(column('open', 'shut'))(4)).toBe(true);
  expect(numberColumns(readText('a.txt', 'open'))(0)).toBe(true);
  expect(numberColumns({ ...readText('a.txt', 'open'), columnAt: () => 'a' })(0)).toBe(true);
  expect(numberColumns({ ...column('open'), columnAt: () => 'another' })(0)).toBe(true);
});

test('all cells are looked through once', () => {
  let asked = 0;
  const view = column('open', 'shut', '12');
  const cells = view.cells()!;
  const starts = {
    ...cells,
    get starts() {
      asked++;
      return cells.starts;
    },
  };
  const ask = numberColumns({ ...view, cells: () => starts });
  ask(0);
  ask(5);
  expect(asked).toBe(1);
});
