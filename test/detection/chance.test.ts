import { describe, expect, test } from 'vitest';
import { withoutChance } from '../../src/detection/chance.js';
import type { View } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';
import { generators } from '../helpers/generators.js';
import { scanText } from '../helpers/planted.js';
import { named, tableOf } from '../helpers/table-of.js';

const make = generators(11);
const rows = 200;
/** Sixteen digits that begin like a card; every tenth passes its check. */
const numbers = Array.from({ length: rows }, () => `4${make.digits(15)}`);

const table = (header: string, cells: readonly string[]): string =>
  `id,state,${header}\n${cells.map((cell, index) => `${index},open,${cell}\n`).join('')}`;

/** A table without a header. */
const rowsOf = (cells: readonly string[]): string => table('', cells).replace(/^.*\n/, '');

const cards = async (text: string) =>
  (await scanText('orders.csv', text)).seen.filter(({ entity }) => entity === 'CREDIT_CARD');

describe('a column of numbers', () => {
  test('is no column of cards because some pass a check', async () => {
    expect(await cards(rowsOf(numbers))).toEqual([]);
  });

  test('is one where all of them pass', async () => {
    const all = numbers.map(() => make.card());
    expect((await cards(rowsOf(all))).length).toBeGreaterThan(0);
  });

  test('is one where its name says so', async () => {
    expect((await cards(table('card_number', numbers))).length).toBeGreaterThan(0);
  });

  test('of few rows says nothing about them', async () => {
    const few = [make.card(), ...numbers.slice(0, 8)];
    expect((await cards(rowsOf(few))).length).toBeGreaterThan(0);
  });
});

test('a stray card in a column of something else is found', async () => {
  const cells = numbers.map((_, index) => (index === 150 ? make.card() : 'paid in cash'));
  expect((await cards(table('remark', cells))).map(({ at }) => at)).toEqual(['152:10']);
});

const columns = [named('a'), named('b')];
/** Two columns of numbers with five digits. */
const twoColumns = (rows: number): View =>
  tableOf(
    columns,
    Array.from({ length: rows }, (_, row) => [String(10_000 + row), String(20_000 + row)]),
  );

interface Options {
  readonly entity?: string;
  readonly check?: boolean;
  /** So many characters of the cell are left out at its start, and at its end. */
  readonly cut?: readonly [number, number];
  readonly seenIn?: View;
}

/** A value in the cell of a row and a column. */
function valueAt(
  view: View,
  row: number,
  column = 0,
  { entity = 'CARD', check = true, cut = [0, 0], seenIn = view }: Options = {},
) {
  const { starts, ends } = view.cells()!;
  const index = row * columns.length + column;
  return {
    start: starts[index]! + cut[0],
    end: ends[index]! - cut[1],
    recognizer: { entity, ...(check ? { check: 'Luhn' } : {}) },
    seen: { view: seenIn },
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, row) => row);
/** How many are left of so many values in the first column. */
function left(rows: number, count: number, options?: Options, isTold: (row: number) => boolean = () => false): number {
  const view = twoColumns(rows);
  const values = upTo(count).map((row) => ({ ...valueAt(view, row, 0, options), row }));
  return withoutChance(values, view, ({ row }) => isTold(row)).length;
}

describe('values that pass a check in a column of numbers', () => {
  test.each([
    ['are chance, where nine of twenty do', 20, 9, 0],
    ['are none, where half of them do', 20, 10, 10],
    ['are none, where all of them do', 20, 20, 20],
    ['are none, in fewer than twenty rows', 19, 3, 3],
  ])('%s', (_, rows, count, expected) => expect(left(rows, count)).toBe(expected));

  test.each<[string, Options]>([
    ['where there was no check', { check: false }],
    ['in part of a cell, without its start', { cut: [1, 0] }],
    ['in part of a cell, without its end', { cut: [0, 1] }],
    ['seen inside of a text that is decoded', { seenIn: readText('a.txt', '') }],
  ])('are no chance %s', (_, options) => expect(left(20, 3, options)).toBe(3));

  test('are no chance where the label says so, and the others are counted without them', () => {
    expect(left(20, 3, {}, () => true)).toBe(3);
    expect(left(20, 12, {}, (row) => row < 6)).toBe(6);
  });

  test('are counted by entity and by column', () => {
    const view = twoColumns(20);
    const values = [
      ...upTo(9).map((row) => valueAt(view, row)),
      ...upTo(3).map((row) => valueAt(view, row, 0, { entity: 'ACCOUNT' })),
      ...upTo(15).map((row) => valueAt(view, row, 1)),
    ];
    expect(withoutChance(values, view, () => false)).toEqual(values.slice(-15));
  });

  test('are no chance where they look like no other cell of the column', () => {
    const view = tableOf([named('a')], [...upTo(30).map((row) => [String(10_000 + row)]), ['1234567']]);
    const { starts, ends } = view.cells()!;
    const [start = 0, end = 0] = [starts.at(-1), ends.at(-1)];
    const stray = { start, end, recognizer: { entity: 'CARD', check: true }, seen: { view } };
    expect(withoutChance([stray], view, () => false)).toEqual([stray]);
  });

  test('are no chance in a text without cells', () => {
    const view = readText('a.txt', '12345 '.repeat(30));
    const value = { start: 0, end: 5, recognizer: { entity: 'CARD', check: true }, seen: { view } };
    expect(withoutChance([value], view, () => false)).toEqual([value]);
  });
});
