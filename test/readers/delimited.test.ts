import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { delimited } from '../../src/readers/delimited.js';
import { readStructured } from '../../src/readers/structured.js';

function table(text: string) {
  const view = readStructured('a.csv', text, [delimited]);
  if (view === undefined) throw new Error('not read as a table');
  return view;
}

/** The values of a column by its label. */
function column(text: string, name: string): string[] {
  const found = [...table(text).fieldsUnder((label) => label.name === name)];
  return found.map(({ start, end }) => text.slice(start, end));
}

/** Label and record at the first place where `part` stands. */
function at(text: string, part: string): { label: string | undefined; record: number } {
  const view = table(text);
  const offset = text.indexOf(part);
  return { label: view.labelAt(offset)?.name, record: view.recordAt(offset) };
}

describe('a table', () => {
  test.each([
    ['commas', 'name,mail\nJane,a\nJohn,b\n'],
    ['tabs', 'name\tmail\nJane\ta\nJohn\tb\n'],
    ['semicolons', 'name;mail\nJane;a\nJohn;b\n'],
    ['bars', 'name|mail\nJane|a\nJohn|b\n'],
    ['CRLF', 'name,mail\r\nJane,a\r\nJohn,b\r\n'],
    ['no line end at the end', 'name,mail\nJane,a\nJohn,b'],
    ['quotes', '"name","mail"\n"Jane","a"\n"John","b"\n'],
    ['spaces around values', 'name , mail\n Jane , a\n John, b\n'],
    ['quotes behind spaces', 'name, mail\n "Jane", "a"\n "John", "b"\n'],
    ['rows that are too short or too long', 'name,mail\nJane\nJohn,b,c,d\n'],
    ['empty rows', 'name,mail\n\nJane,a\n\r\nJohn,b\n\n'],
    ['empty cells', 'name,mail\n,a\nJane,\n"",c\n   ,d\nJohn,b\n'],
    ['a semicolon in a comma table', 'name,mail\nJane,a;b\nJohn,c\n'],
  ])('with %s has its values under its labels', (_, text) => {
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
  });

  test.each([
    ['a delimiter', 'name,mail\n"Roe, Jane",a\n', ['Roe, Jane']],
    ['a line end', 'name,mail\n"Jane\nRoe",a\nJohn,b\n', ['Jane\nRoe', 'John']],
    ['a CRLF', 'name,mail\r\n"Jane\r\nRoe",a\r\nJohn,b\r\n', ['Jane\r\nRoe', 'John']],
    ['doubled quotes', 'name,mail\n"Jane ""J"" Roe",a\n', ['Jane ""J"" Roe']],
    ['nothing but doubled quotes', 'name,mail\n"""Jane""",a\nJohn,b\n', ['""Jane""', 'John']],
    [
      'a doubled quote, a delimiter and a line end',
      'name,mail\n"Jane "","",\nRoe",a\nJohn,b\n',
      ['Jane "","",\nRoe', 'John'],
    ],
  ])('keeps %s inside quotes', (_, text, names) => {
    expect(column(text, 'name')).toEqual(names);
  });

  test.each([
    ['inside a value', 'name,size\nJane,5" pipe\nJohn,6"\n'],
    ['inside a value, and another that opens behind it', 'name,size\nJane,a"b\nJohn,"c"\n'],
    ['that nothing closes', 'name,size\nJane,"5\nJohn,6\n'],
  ])('takes a quote %s for a character', (_, text) => {
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
  });

  it('knows label, record and place of a value', () => {
    const text = 'id,name,note\n1,"Jane\nRoe",x\n2,John,"y,z"\n';
    expect(at(text, 'Roe')).toEqual({ label: 'name', record: 1 });
    expect(at(text, 'John')).toEqual({ label: 'name', record: 2 });
    expect(at(text, 'z"')).toEqual({ label: 'note', record: 2 });
    expect(table(text).positionAt(text.indexOf('John'))).toEqual({ line: 4, column: 3 });
  });

  it('gives no label to its header and to what stands beyond its columns', () => {
    const text = 'name,mail\nJane,a,more\n';
    expect(at(text, 'mail')).toEqual({ label: undefined, record: 0 });
    expect(at(text, 'more')).toEqual({ label: undefined, record: 1 });
  });

  it('may have a header alone', () => {
    expect(column('name,mail', 'name')).toEqual([]);
    expect(column('name,mail\n', 'name')).toEqual([]);
  });

  it('has one subject in each row', () => {
    expect(table('name,mail\nJane,a\n').reach).toBe(0);
  });
});

describe('what is no table', () => {
  test.each([
    ['text', 'Dear Jane'],
    ['one column of prose', `name\n${'word '.repeat(12)}\n`],
    ['one column under prose', 'Here is what we heard of him\nJane\n'],
    ['one column without a header', '536-22\n219-46\n'],
    ['keys and values', 'person\nname: Jane\n'],
    ['a title above a table', 'Customers\nname,mail\nJane,a\n'],
    ['a header of one column and nothing below', 'name\n\n'],
    ['comments alone', '# name\n# Jane\n'],
    ['nothing', ''],
    ['data without a header', 'Jane,jane@example.com\nJohn,john@example.com\n'],
    ['numbers without a header', '1,2,3\n4,5,6\n'],
    ['a year in the first row', 'Jane Roe,1970\nJohn Roe,1971\n'],
    ['a first row with an empty cell', 'name,,mail\nJane,x,a\n'],
    ['a first row of prose', `name,${'word '.repeat(20)}\n`],
  ])('%s', (_, text) => {
    expect(readStructured('a.csv', text, [delimited])).toBeUndefined();
  });
});

describe('a table with one column had no header', () => {
  test.each([
    ['numbers', 'ssn\n000123456\n000654321\n', 'ssn', ['000123456', '000654321']],
    ['names', 'Full Name\r\nJane Roe\r\nJohn Q. Doe\r\n', 'Full Name', ['Jane Roe', 'John Q. Doe']],
    ['quoted cells', '"name"\n"Roe, Jane"\n\n"Doe, John"', 'name', ['Roe, Jane', 'Doe, John']],
  ])('of %s', (_, text, name, values) => {
    expect(column(text, name)).toEqual(values);
    expect(at(text, values[1] ?? '').label).toBe(name);
  });
});

describe('comments and empty lines hid the header', () => {
  test.each([
    ['a comment', '# exported by hand, in May\n'],
    ['comments', '#\n#exported by hand\r\n# twice\n'],
    ['empty lines', '\n  \r\n\n'],
    ['both', '\n# exported\n\n'],
  ])('%s', (_, before) => {
    const text = `${before}name,mail\nJane,a\nJohn,b\n`;
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
    expect(at(text, 'mail')).toEqual({ label: undefined, record: 0 });
    expect(at(text, 'John')).toEqual({ label: 'name', record: 2 });
    expect(table(text).positionAt(text.indexOf('John'))).toEqual({ line: before.split('\n').length + 2, column: 1 });
    expect(table(text).labelAt(0)).toBeUndefined();
  });

  it('but a header may begin with the sign of a comment', () => {
    expect(column('#id\tname\n1\tJane\n', 'name')).toEqual(['Jane']);
  });
});

/** What RFC 4180 writes: a cell is quoted when it has to be. */
const written = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

it('reads every table that RFC 4180 can write', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'B', '"', ',', '\n', '7', 'é', '😀'),
    minLength: 1,
    maxLength: 6,
  });
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (body) => {
      const text = [['first', 'second', 'third'], ...body].map((row) => row.map(written).join(',')).join('\n');
      for (const [index, name] of ['first', 'second', 'third'].entries()) {
        const expected = body.map((row) =>
          written(row[index] ?? '')
            .replace(/^"(.*)"$/s, '$1')
            .trim(),
        );
        expect(column(text, name)).toEqual(expected.filter((value) => value !== ''));
      }
    }),
  );
});

it('answers the same label for a value as it lists it under', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', ';'), maxLength: 40 });
  fc.assert(
    fc.property(text, (body) => {
      const view = table(`one,two,three\n${body}`);
      for (const { label, start, end } of view.fieldsUnder(() => true)) {
        expect([view.labelAt(start), view.labelAt(end - 1)]).toEqual([label, label]);
        expect(view.recordAt(start)).toBe(view.recordAt(end - 1));
      }
    }),
  );
});
