import { describe, expect, test } from 'vitest';
import { createSettled as createCounting, type Settled } from '../../src/detection/settled.js';
import type { Placed } from '../../src/model/finding.js';
import type { Cells, View } from '../../src/model/view.js';
import { nameless, tableOf } from '../helpers/table-of.js';

/** What stands in a cell, and the groups of what was found in it, one behind the other. */
type Cell = readonly [text: string, ...groups: readonly string[]];

const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const ticket: Cell = ['AB-12345', 'TICKET'];
const nothing: Cell = ['AB-12345'];
const columns = [nameless('a'), nameless('b')];

const tableWith = (rows: readonly (readonly string[])[], of: Cells['columns'] = columns): [View, Cells] => {
  const view = tableOf(of, rows);
  return [view, view.cells()!];
};

/** With what it counts. */
function createSettled(): Settled & { readonly counted: string[] } {
  const counted: string[] = [];
  return { ...createCounting((group) => (record) => counted.push(`${record} ${group}`)), counted };
}

function learn(settled: Settled, rows: readonly (readonly Cell[])[], of = columns): void {
  const [view, cells] = tableWith(
    rows.map((row) => row.map(([text]) => text)),
    of,
  );
  const matches = rows
    .flat()
    .flatMap(([, ...groups], index) =>
      groups.map((entity, at) => ({ entity, start: (cells.starts[index] ?? 0) + at, end: cells.ends[index] ?? 0 })),
    );
  settled.learn(cells, view.text, matches as unknown as Placed[], ({ entity }) => entity);
}

/** Records that are left of a table, and what is counted in them. The first and the last one are looked at always. */
function left(settled: ReturnType<typeof createSettled>, rows: readonly (readonly string[])[], of = columns) {
  const [view, cells] = tableWith(rows, of);
  const { open, left: count } = settled.open(view.text, cells, 0);
  expect(open.size + count).toBe(new Set(cells.recordOf).size);
  return { count, counted: settled.counted.splice(0) };
}

/** Whether a cell is no longer looked at behind these, all in one column. */
function isSettled(cells: readonly Cell[], next = 'CD-67890'): boolean {
  const settled = createSettled();
  learn(
    settled,
    cells.map((cell) => [cell]),
  );
  return left(settled, times(3, [next])).count === 1;
}

describe('cells of one shape are settled', () => {
  const other: Cell = ['AB-12345', 'OTHER'];

  test.each<[string, readonly Cell[], boolean]>([
    ['when so many came to the same', times(32, ticket), true],
    ['and not when fewer did', times(31, ticket), false],
    ['when many more came to nothing', times(512, nothing), true],
    ['and not when fewer came to nothing', times(511, nothing), false],
    ['and not when one of those came to something', [...times(600, nothing), ticket], false],
    ['when one in twenty came to something else', [...times(40, ticket), ...times(2, other)], true],
    ['and not when more did', [...times(39, ticket), ...times(2, other)], false],
    ['and not when one came to what may vary', times(40, ['AB-12345', '']), false],
    ['and not when one of two is what may vary', times(40, ['AB-12345', 'TICKET', '']), false],
    ['on what they come to now, when that is more', [ticket, ticket, ...times(34, other)], true],
    ['and not before there are enough of it', [ticket, ticket, ...times(33, other)], false],
    [
      'and not when two of one came to one of two',
      times(20, ['AB-12345', 'TI', 'CKET'] as Cell).concat(times(20, ['AB-12345', 'TICK', 'ET'])),
      false,
    ],
    ['and not on what is longer than a cell', times(40, [`AB-12345${' x'.repeat(80)}`, 'TICKET']), false],
  ])('%s', (_, cells, expected) => expect(isSettled(cells)).toBe(expected));

  test('and none of another shape', () => expect(isSettled(times(40, ticket), 'AB-123456789')).toBe(false));
  test('and no running text', () =>
    expect(isSettled(times(600, ['word '.repeat(40)]), 'word '.repeat(40))).toBe(false));
});

describe('cells that hold nobody’s values alone', () => {
  const [view, cells] = tableWith(times(600, ['AB-12345']));
  const last = tableWith(times(3, ['CD-67890']));
  const match = (index: number, more: Partial<Placed>) =>
    ({ start: cells.starts[index], end: cells.ends[index], isToldByShape: true, ...more }) as Placed;
  const isSettledBy = (matches: readonly Placed[], of: Cells): boolean => {
    const settled = createSettled();
    settled.learn(of, view.text, matches, ({ isToldByShape }) => (isToldByShape ? 'MACHINE' : 'PERSON'));
    return settled.open(last[0].text, last[1], 0).left === 1;
  };
  const first = (count: number): Cells => ({
    ...cells,
    starts: [...cells.starts].slice(0, count),
    ends: [...cells.ends].slice(0, count),
  });
  const machines = (count: number) => Array.from({ length: count }, (_, index) => match(index, {}));

  test.each([
    [511, false],
    [512, true],
  ])('are settled as those are that hold nothing: %i are, %s', (count, expected) =>
    expect(isSettledBy(machines(count), first(count))).toBe(expected),
  );

  test('and not when one of them held somebody’s, too', () => {
    const others = [...machines(599), match(599, {}), match(599, { isToldByShape: undefined as never })];
    expect(isSettledBy(others, cells)).toBe(false);
  });
});

describe('a record that is not looked at', () => {
  test('is counted with the groups of all its cells', () => {
    const settled = createSettled();
    learn(settled, times(512, [['AB-12345', 'TICKET', 'PRICE'], ['open']]));
    const rows = times(4, ['CD-67890', 'shut']);
    expect(left(settled, rows)).toEqual({
      count: 2,
      counted: ['1 TICKET', '1 PRICE', '2 TICKET', '2 PRICE'],
    });
  });

  test('has no cell that is open', () => {
    const settled = createSettled();
    learn(settled, times(40, [ticket, ['Open', 'STATE']]));
    expect(left(settled, times(4, ['CD-67890', 'Open'])).count).toBe(2);
    expect(left(settled, times(4, ['CD-67890', 'open-7'])).count).toBe(0);
  });

  test('is counted with what is found over the end of a cell, in both', () => {
    const settled = createSettled();
    const [view, cells] = tableWith(times(40, ['200', '78075']));
    const matches = [...cells.starts]
      .filter((_, index) => index % 2 === 0)
      .map((start) => ({ start, end: start + 9 }) as Placed);
    settled.learn(cells, view.text, matches, () => 'PHONE');
    expect(left(settled, times(3, ['404', '12345'])).counted).toEqual(['1 PHONE', '1 PHONE']);
  });

  test('is counted with what is found from the end of a cell on, in the next one alone', () => {
    const settled = createSettled();
    const [view, cells] = tableWith(times(512, ['200', '78075']));
    const matches = [...cells.ends]
      .filter((_, index) => index % 2 === 0)
      .map((start) => ({ start, end: start + 6 }) as Placed);
    settled.learn(cells, view.text, matches, () => 'PHONE');
    expect(left(settled, times(3, ['404', '12345'])).counted).toEqual(['1 PHONE']);
  });

  test('is not counted with what is found in the cell next to it', () => {
    const settled = createSettled();
    learn(settled, times(512, [['open'], ticket]));
    learn(settled, times(512, [['open'], ticket]));
    expect(left(settled, times(3, ['shut', 'CD-67890'])).counted).toEqual(['1 TICKET']);
  });

  test('is one of a column of the same kind', () => {
    const kindred = (id: string): Cells['columns'] => [{ id, kind: 'row.ticket' }];
    const settled = createSettled();
    learn(settled, times(40, [ticket]), [...kindred('row 1')] as typeof columns);
    const rows = times(3, ['CD-67890']);
    expect(left(settled, rows, [...kindred('row 2')] as typeof columns).count).toBe(1);
    expect(left(settled, rows, [nameless('row 1')]).count).toBe(0);
    expect(left(settled, rows, []).count).toBe(0);
  });

  test('is none of every 499, and not the last one', () => {
    const settled = createSettled();
    learn(settled, times(40, [ticket]));
    const [view, cells] = tableWith(times(1000, ['CD-67890']));
    const { open } = settled.open(view.text, cells, 0);
    expect([...open]).toEqual([0, 499, 998, 999]);
  });

  test('is one of which nobody says that its shape does not tell', () => {
    const settled = createSettled();
    learn(settled, times(512, [ticket, ['open']]));
    const [view, cells] = tableWith(times(4, ['CD-67890', 'shut']));
    const asked: unknown[] = [];
    const { open } = settled.open(
      view.text,
      cells,
      0,
      (start, end, groups) => asked.push([view.text.slice(start, end), groups]) === 1,
    );
    expect(asked).toEqual(times(2, ['CD-67890,shut', ['TICKET']]));
    expect([...open]).toEqual([0, 1, 3]);
  });
});

describe('what stands before a cell', () => {
  /** Values behind keys, which are no cells. */
  const keyed = (keys: readonly string[]): readonly [string, Cells] => {
    const starts: number[] = [];
    let text = '';
    for (const key of keys) {
      text += key;
      starts.push(text.length);
      text += '41';
    }
    const ends = starts.map((start) => start + 2);
    return [text, { columns, starts, ends, columnOf: keys.map(() => 0), recordOf: keys.map((_, index) => index) }];
  };

  test.each([
    ['is part of its shape, because it may be data', '\n"ab": ', '\n"A7": ', false],
    ['is alike where words are', '\n"ab": ', '\n"cd": ', true],
    ['is part of it from five characters on', ',\n {"', ',\n [ ', false],
    ['is nothing up to four, which are signs between two cells', '",\n"', '; \t[', true],
  ])('%s', (_, key, other, expected) => {
    const settled = createSettled();
    const [text, cells] = keyed(times(600, key));
    settled.learn(cells, text, [], () => '');
    const [next, nextCells] = keyed(times(4, other));
    expect(settled.open(next, nextCells, 0).left).toBe(expected ? 2 : 0);
  });
});

test('what stands behind the row before, where rows were cut out, is part of no cell', () => {
  const settled = createSettled();
  const between = ')\n-- by AB-1\nINSERT INTO t VALUES (';
  const row = `${between}41`;
  // As an excerpt has it: what stands before a row, the row, what stands before the next one, which is not there, a line end.
  const run = `${row}${between}\n`;
  const starts = times(600, 0).map((_, index) => index * run.length + between.length);
  const cells: Cells = {
    columns: [nameless('a')],
    starts,
    ends: starts.map((start) => start + 2),
    columnOf: starts.map(() => 0),
    recordOf: starts.map((_, index) => index),
    cuts: starts.map((_, index) => index * run.length),
  };
  const text = run.repeat(600);
  const matches = [...text.matchAll(/AB-1/g)].map(({ index }) => ({ start: index, end: index + 4 }) as Placed);
  settled.learn(cells, text, matches, () => 'TICKET');
  const next = times(4, 0).map((_, index) => index * row.length + between.length);
  const whole = { starts: next, ends: next.map((start) => start + 2), columnOf: times(4, 0), recordOf: [0, 1, 2, 3] };
  const { open } = settled.open(row.repeat(4), { columns: cells.columns, ...whole }, 0);
  expect(settled.counted).toEqual(['1 TICKET', '2 TICKET']);
  expect([...open]).toEqual([0, 3]);
});

test('of a column no more than 20,000 shapes are remembered', () => {
  const signs = ['!#$%&()*+.', '-/:;<=>?@['];
  const shape = (index: number): string =>
    Array.from(String(index).padStart(5, '0'), (digit, at) => signs[at % 2]?.[Number(digit)]).join('');
  const settledBehind = (count: number): boolean =>
    isSettled([...Array.from({ length: count }, (_, index): Cell => [shape(index)]), ...times(40, ticket)]);
  expect(settledBehind(20_000)).toBe(false);
  expect(settledBehind(19_900)).toBe(true);
});
