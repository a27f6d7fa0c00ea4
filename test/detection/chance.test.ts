import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { scanText } from '../helpers/planted.js';

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
