import { describe, expect, it, test } from 'vitest';
import { createOutline } from '../../src/readers/outline.js';
import { findPipeTable, outlinePipeTable } from '../../src/readers/table/pipe-tables.js';
import { textTables } from '../../src/readers/table/text-tables.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';

/** `record label: value` of every cell of the first table. */
function cells(text: string, ruled = true): string[] | undefined {
  const table = findPipeTable(text, 0, text.length, ruled);
  if (!table) return undefined;
  const writer = createOutline();
  outlinePipeTable(text, table.start, table.end, writer, 0);
  const { starts, ends, columns, columnOf, recordOf } = writer.finish(text.length);
  return Array.from(
    starts,
    (start, index) => `${recordOf[index]} ${columns[columnOf[index]!]?.label?.name}: ${text.slice(start, ends[index])}`,
  );
}

const people = ['0 name: Jane', '0 town: Oslo', '1 name: John', '1 town: Rome'];

describe('a table drawn with bars', () => {
  test.each([
    ['Markdown', '| name | town |\n|---|---|\n| Jane | Oslo |\n| John | Rome |\n'],
    ['Markdown with alignment', '|name|town|\n|:--|:-:|\n|Jane|Oslo|\n|John|Rome|'],
    ['Markdown without outer bars', 'name | town\n--- | ---\nJane | Oslo\nJohn | Rome\n'],
    ['Markdown with emphasis', '| **name** | town |\n|---|---|\n| **Jane** | `Oslo` |\n| _John_ | Rome |\n'],
    [
      'Markdown below text',
      'Some text | more.\n\n| name | town |\r\n|---|---|\r\n| Jane | Oslo |\r\n| John | Rome |\r\n\r\nEnd',
    ],
    [
      'mysql',
      '+------+------+\n| name | town |\n+------+------+\n| Jane | Oslo |\n| John | Rome |\n+------+------+\n2 rows',
    ],
    ['psql', ' name | town \n------+------\n Jane | Oslo\n John | Rome\n(2 rows)\n'],
    [
      'box drawing',
      '┌──────┬──────┐\n│ name │ town │\n├──────┼──────┤\n│ Jane │ Oslo │\n│ John │ Rome │\n└──────┴──────┘\n',
    ],
    ['psql, expanded', '-[ RECORD 1 ]\nname | Jane\ntown | Oslo\n-[ RECORD 2 ]\nname | John\ntown | Rome\n'],
  ])('by %s', (_, text) => expect(cells(text)).toEqual(people));

  it('keeps escaped bars and empty cells', () => {
    expect(cells('| a | b | c |\n|---|---|---|\n| x \\| y | | z |\n')).toEqual(['0 a: x \\| y', '0 c: z']);
  });

  it('has no label for what stands beyond its columns', () => {
    expect(cells('| a | b |\n|---|---|\n| x | y | z |\n')).toEqual(['0 a: x', '0 b: y', '0 undefined: z']);
  });

  test.each([
    ['a heading', 'a | b\n-----\n'],
    ['a line in text', 'one\n---\ntwo\n'],
    ['alternatives', 'yes | no | maybe\nand text\n'],
    ['rows without a line below the header', '| a | b |\n| c | d |\n'],
    ['nothing', ''],
  ])('is not %s', (_, text) => expect(cells(text)).toBeUndefined());

  test.each([
    ['two names', '| first name | last name |\n| Jane | Roe |\n', ['0 first name: Jane', '0 last name: Roe']],
    ['pairs', '| first name | Jane |\n| last name | Roe |\n', ['0 first name: Jane', '0 last name: Roe']],
    [
      'pairs below a header',
      '| field | value |\n| name | Jane |\n| city | Oslo |\n',
      ['0 field: value', '0 name: Jane', '0 city: Oslo'],
    ],
    ['a name and a number', '| name | age |\n| Jane | 17 |\n', ['0 name: Jane', '0 age: 17']],
  ])('without such a line, as in Gherkin, of %s', (_, text, expected) => {
    expect(cells(text, false)).toEqual(expected);
  });
});

it('finds people in what psql prints', async () => {
  const lines = [
    'shop=# select * from customers;',
    ' id | first_name | last_name | email',
    '----+------------+-----------+------------------',
    `  1 | ${amanda.first} | ${amanda.last} | ${amanda.email}`,
    `  2 | ${berta.first} | ${berta.last} | ${berta.email}`,
    '(2 rows)',
  ];
  const { seen, subjects } = await scanText('a.txt', lines.join('\n'));
  expect(seen.map(({ text, label }) => [text, label])).toEqual(
    [amanda, berta].flatMap(({ first, last, email }) => [
      [first, 'first_name'],
      [last, 'last_name'],
      [email, 'email'],
    ]),
  );
  expect(subjects).toBe(2);
});

it('leaves text without a table to others', () => {
  expect(textTables.is('a.txt', 'Dear Jane | John,\n\nhow are you?\n')).toBe(false);
});

it('goes through any text', () => {
  expectSoundOutlines(
    textTables,
    '| a |',
    ' b |',
    '---',
    '+',
    '\n',
    '\r\n',
    '-[ RECORD 1 ]',
    '\\',
    '│',
    '─',
    ':',
    'name',
  );
});
