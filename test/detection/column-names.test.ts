import { describe, expect, test } from 'vitest';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { written } from '../helpers/written.js';

const all = people(3, 8);
const rows = (columns: readonly string[]): string[] =>
  all.map((person) => columns.map((name) => person[name]).join(';'));

/** The names found in a table, as they are written. */
const names = async (text: string, path = 'people.csv'): Promise<string[]> =>
  (await scanText(path, text)).seen.filter(({ entity }) => entity === 'PERSON').map((found) => found.text);

describe('columns without a name', () => {
  const expected = all.flatMap((person) => [person['first_name'], person['last_name']]);

  test('of a table without a header are known by their values', async () => {
    expect(await names(`${rows(['id', 'first_name', 'last_name', 'build']).join('\n')}\n`)).toEqual(expected);
  });

  // pandas calls them `Unnamed`, which is no name.
  test.each(['column1;column2;column3', 'Unnamed: 0;Unnamed: 1;Unnamed: 2'])(
    'are those that a program numbered, too: %s',
    async (header) => {
      expect(await names([header, ...rows(['id', 'first_name', 'last_name'])].join('\n'))).toEqual(expected);
    },
  );

  test('of towns, products and words are none of names', async () => {
    const words = ['Madrid;Open;Blue', 'Paris;Closed;Red', 'London;Open;Green', 'Oslo;Open;Black', 'Rome;New;White'];
    expect(await names(`${words.map((row, index) => `${index};${row}`).join('\n')}\n`)).toEqual([]);
  });
});

describe('a name beside that of a person', () => {
  test.each(['AddTags', 'AddCustomAttributes', 'CreatePipeline'])(
    'is none where it is an operation: %s',
    async (name) => {
      const person = { first_name: all[0]?.['first_name'], last_name: all[0]?.['last_name'] };
      const text = JSON.stringify({ ...person, operations: { name } });
      const { seen } = await scanText('service.json', text);
      expect(seen.filter((found) => found.text === name)).toEqual([]);
    },
  );

  test('is one where it is written with a capital inside', async () => {
    const author = { name: written('{Mc}{Zorvan}'), email: all[0]?.['email'] };
    expect(await names(JSON.stringify({ author }), 'book.json')).toEqual([author.name]);
  });
});
