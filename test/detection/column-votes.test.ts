import { describe, expect, test } from 'vitest';
import { withVotedLabels } from '../../src/detection/column-names.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import type { Cells } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { named, nameless, tableOf } from '../helpers/table-of.js';

const lexicon = createLexicon(recognizers);
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const [first, second] = [nameless('1'), nameless('2')];

/** What the columns of a table are told to mean, by the first cell of each. */
function meanings(columns: Cells['columns'], rows: readonly (readonly string[])[]): (string | undefined)[] {
  const view = withVotedLabels(tableOf(columns, rows), lexicon);
  const { starts, columnOf } = view.cells()!;
  return columns.map((_, column) => view.labelAt(starts[[...columnOf].indexOf(column)] ?? -1)?.means);
}
/** The same of one column alone. */
const meaning = (column: Cells['columns'][number], cells: readonly string[]) =>
  meanings(
    [column],
    cells.map((cell) => [cell]),
  )[0];

describe('a column that nobody named', () => {
  test.each([
    ...['col1', 'column_2', 'Field-3', 'attr.4', 'VAR5', 'unnamed: 6', 'c7', 'f8', 'v9', '12', '_1'].map((name) => [
      name,
      true,
    ]),
    ...['col', 'colour1', 'xcol1', 'col1x', 'note1', 'cc1', 'col__1x', 'b4', 'x'].map((name) => [name, false]),
  ] as const)('may be called %s: %s', (name, isGeneric) => {
    expect(meaning(named(String(name)), times(5, 'Amanda'))).toBe(isGeneric ? 'first name' : undefined);
  });

  test('has no label at all, or none', () => {
    expect(meaning(first, times(5, 'Amanda'))).toBe('first name');
    expect(meaning(nameless(''), times(5, 'Amanda'))).toBeUndefined();
  });
});

describe('beside given names stand family names', () => {
  const rare = [...times(3, 'Nowak'), ...times(7, 'Zorvan')];
  const rows = (...columns: readonly (readonly string[])[]): string[][] =>
    times(10, 0).map((_, row) => columns.map((cells) => cells[row] ?? ''));
  const given = times(10, 'Amanda');
  const words = times(10, 'Open');

  test.each([
    ['behind them', rows(given, rare), ['first name', 'last name']],
    ['before them', rows(rare, given), ['last name', 'first name']],
    ['and not where there are none', rows(words, rare), [undefined, undefined]],
    ['and not further off', rows(given, words, rare), ['first name', undefined, undefined]],
    ['that are given names, too', rows(given, times(10, 'Jane')), ['first name', 'last name']],
    ['once', rows(given, times(10, 'Jane'), times(10, 'Anna')), ['first name', 'last name', 'first name']],
    ['and not where words do', rows(given, words), ['first name', undefined]],
  ])('%s', (_, table, expected) => {
    expect(meanings([first, second, nameless('3')].slice(0, expected.length), table)).toEqual(expected);
  });
});

describe('a column called name', () => {
  test.each(['name', 'Name', 'NAME', 'the_name', 'theName'])('may hold people: %s', (name) => {
    expect(meaning(named(name), times(5, 'Amanda'))).toBe('full name');
  });
  test.each(['names', 'a name', 'file_name', 'rename', 'nam', 'named', 'our the name', 'id'])(
    'is not called %s',
    (name) => {
      expect(meaning(named(name), times(5, 'Amanda'))).toBeUndefined();
    },
  );

  test.each(['Users', 'patients', 'event.volunteers', 'ContactPersons', 'staff', 'people'])(
    'holds people in a role, whatever they are called: %s',
    (under) => expect(meaning(named('name', under), ['Zorvan'])).toBe('full name'),
  );
  test.each(['row', 'author_id', 'users list', 'usersss'])('is nobody’s in what is no role: %s', (under) => {
    expect(meaning(named('name', under), ['Zorvan'])).toBeUndefined();
  });
  test.each(['user', 'order'])('is told by what is around it, where that is known: %s', (under) => {
    expect(meaning(named('name', under), times(5, 'Amanda'))).toBeUndefined();
  });
  test.each(['product', 'Products', 'category', 'categories', 'cities', 'pet_dog', 'dogs'])(
    'is that of things, whatever these are called: %s',
    (under) => expect(meaning(named('name', under), times(5, 'Amanda'))).toBeUndefined(),
  );
  test.each(['productive', 'hotdog', 'dog house'])('is not that of things: %s', (under) => {
    expect(meaning(named('name', under), times(5, 'Amanda'))).toBe('full name');
  });
});

describe('a record says whose name stands in it', () => {
  test.each(['date_of_birth', 'gender', 'age', 'ssn', 'first_name'])('somebody’s, by %s', (beside) => {
    expect(meanings([named('name'), named(beside)], [['Zorvan', 'x']])[0]).toBe('full name');
    expect(meanings([named(beside), named('name')], [['x', 'Zorvan']])[1]).toBe('full name');
  });

  test.each(['email', 'phone', 'street_address'])('anybody’s, by %s', (beside) => {
    expect(meanings([named('name'), named(beside)], [['Zorvan', 'x']])[0]).toBeUndefined();
    expect(meanings([named('name'), named(beside)], [['Amanda', 'x']])[0]).toBe('full name');
  });

  test('nobody’s, by what says nothing of people', () => {
    expect(meanings([named('name'), named('size')], [['Amanda', 'x']])[0]).toBeUndefined();
  });

  test('somebody’s, whatever else it says', () => {
    const columns = [named('email'), named('age'), named('phone'), named('name')];
    expect(meanings(columns, [['x', '7', 'y', 'Zorvan']])[3]).toBe('full name');
  });

  test('for itself, and not for the next one', () => {
    const rows = (withAge: number): string[][] =>
      times(5, 0).map((_, row) => (row < withAge ? ['Zorvan', '41'] : ['Zorvan']));
    expect(meanings([named('name'), named('age')], rows(3))[0]).toBe('full name');
    expect(meanings([named('name'), named('age')], rows(2))[0]).toBeUndefined();
  });
});

test('of a long column the first hundred cells are asked', () => {
  expect(meaning(first, [...times(60, 'Amanda'), ...times(400, 'Open')])).toBe('first name');
  expect(meaning(first, [...times(59, 'Amanda'), ...times(400, 'Open')])).toBeUndefined();
});

describe('a view with what its columns tell', () => {
  const table = tableOf([first, named('size')], times(5, ['Amanda', 'XL']));
  const view = withVotedLabels(table, lexicon);

  test('has labels where they were told, and those that it had', () => {
    expect(view.labelAt(3)).toEqual({ name: '', means: 'first name' });
    expect(view.labelAt(6)).toBeUndefined();
    expect(view.labelAt(7)).toEqual({ name: 'size' });
  });

  test('has the fields of both, as far as they are wanted', () => {
    const fields = (wanted: string) => [...view.fieldsUnder(({ name }) => name === wanted)];
    const spans = (start: number, length: number) =>
      times(5, 0).map((_, row) => ({ start: start + row * 10, end: start + row * 10 + length }));
    expect(fields('size')).toMatchObject(spans(7, 2));
    expect(fields('')).toMatchObject(spans(0, 6));
    expect(fields('')[0]?.label).toEqual({ name: '', means: 'first name' });
    expect(fields('colour')).toEqual([]);
  });

  test('is the same one where they tell nothing, and where there are none', () => {
    const words = tableOf([first], times(5, ['Open']));
    expect(withVotedLabels(words, lexicon)).toBe(words);
    const named7 = tableOf([named('size')], times(5, ['Amanda']));
    expect(withVotedLabels(named7, lexicon)).toBe(named7);
    const plain = readText('a.txt', 'Amanda');
    expect(withVotedLabels(plain, lexicon)).toBe(plain);
  });
});
