import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createOutline } from '../../src/readers/outline.js';
import { readStructured } from '../../src/readers/structured.js';
import { delimited } from '../../src/readers/table/delimited.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';

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
    ['a header of one column and nothing below', 'name\n\n'],
    ['comments alone', '# name\n# Jane\n'],
    ['nothing', ''],
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
    const row = before.split('\n').length + 1;
    expect(at(text, 'John')).toEqual({ label: 'name', record: row });
    expect(table(text).cellAt(text.indexOf('John'))).toBe(`A${row + 1}`);
    expect(table(text).positionAt(text.indexOf('John'))).toEqual({ line: before.split('\n').length + 2, column: 1 });
    expect(table(text).labelAt(0)).toBeUndefined();
  });

  it('but a header may begin with the sign of a comment', () => {
    expect(column('#id\tname\n1\tJane\n', 'name')).toEqual(['Jane']);
  });
});

describe('how a table is written is told by all of its rows', () => {
  test.each([
    ['decimal commas', 'name;price;rate\nJane;1,50;2,5\nJohn;3,25;4,5\n'],
    ['decimal commas in each cell but one, and no header', '1,5;Jane;2,5\n2,5;John;3,5\n'],
    ['commas in values', 'name\tcity\nJane\tOslo, Norway\nJohn\tBergen, Norway\n'],
    ['a line for Excel', 'sep=;\r\nname;mail\r\nJane;a,b\r\nJohn;c\r\n'],
    ['a byte order mark', '\uFEFFname,mail\nJane,a\nJohn,b\n'],
    ['a mark and a line for Excel', '\uFEFFsep=^\nname^mail\nJane^a\nJohn^b\n'],
    ['tildes', 'name~mail~x\nJane~a~1\nJohn~b~2\n'],
    ['units of Hive', 'name\u0001mail\nJane\u0001a\nJohn\u0001b\n'],
    ['single quotes', "'name','mail'\n'Jane','a, b'\n'John','c''d'\n"],
    ['returns alone', 'name,mail\rJane,a\rJohn,b\r'],
    ['formulas that keep the zeros', 'name,zip\n="Jane",="01067"\n="John","=""01069"""\n'],
    ['escaped quotes', 'name,note\n"Jane","say \\"hi\\", or"\n"John","x"\n'],
    ['quotes that are not doubled', 'name,note\n"Jane","a "b" c"\n"John","x"\n'],
  ])('%s', (_, text) => {
    const view = table(text);
    for (const name of ['Jane', 'John']) {
      const offset = text.indexOf(name);
      expect(text.startsWith(name, offset)).toBe(true);
      expect(view.columnAt(offset)).toBe(view.columnAt(text.indexOf('Jane')));
      if (text.includes('name')) expect(view.labelAt(offset)?.name).toBe('name');
    }
    if (text.includes('name')) expect(column(text, 'name')).toEqual(['Jane', 'John']);
  });

  it('takes the value out of a formula', () => {
    expect(column('id,zip\n1,="01067"\n2,"=""01069"""\n', 'zip')).toEqual(['01067', '01069']);
  });

  it('does not end a cell at an escaped quote', () => {
    expect(column('name,note,x\n"Jane","a \\"b\\", c",1\n"John","d",2\n', 'x')).toEqual(['1', '2']);
  });
});

describe('a quote that is none', () => {
  const rows = 'Ann,6,Oslo\nBob,7,Bergen\nCid,8,Oslo\nDan,9,Oslo\n';

  test.each([
    ['opens and closes far below, around rows of the table', `name,size,city\nJane,"5,Oslo\n${rows}Eve,6",Oslo\n`],
    ['opens and is never closed', `name,size,city\nJane,"5,Oslo\n${rows}Eve,6,Oslo\n`],
    ['opens and another opens below', `name,size,city\nJane,"5,Oslo\n${rows}Eve,"6",Oslo\n`],
    ['opens far above another', `name,size,city\nJane,"5,Oslo\n${rows}${'Jim,6,Oslo\n'.repeat(9000)}Eve,6",Oslo\n`],
  ])('%s swallows no row', (_, text) => {
    const names = new Set(column(text, 'name'));
    for (const name of ['Jane', 'Ann', 'Bob', 'Cid', 'Dan', 'Eve']) expect(names).toContain(name);
  });

  it('is not taken for one where a cell has many lines', () => {
    const text = 'name,note,x\nJane,"one\ntwo, three\nfour\nfive, six, seven, eight\nnine",1\nJohn,b,2\n';
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
  });
});

describe('where the header is', () => {
  test.each([
    ['below a title', 'Customers\nname,mail\nJane,a\nJohn,b\n', 'A3'],
    ['below a padded title and an empty row', 'Customers,,\n,,\nname,mail,born\nJane,a,1970\nJohn,b,1971\n', 'A4'],
    ['below a sentence', 'Report, made by hand\nname,mail,born,city,x\nJane,a,1,b,2\nJohn,a,1,b,2\n', 'A3'],
    ['beside an empty cell', 'name,,mail\nJane,x,a\nJohn,y,b\n', 'A2'],
    ['with a year in a name', 'name,mail,pop_2010\nJane,a,17\nJohn,b,18\n', 'A2'],
    ['again in the middle', 'name,mail\nJane,a\nname,mail\nJohn,b\n', 'A2'],
    ['in trailing delimiters', 'name,mail,,,\nJane,a,,,\nJohn,b,,,\n', 'A2'],
    ['with a question', 'name,How often did you write 2 or more letters?\nJane,7\nJohn,8\n', 'A2'],
  ])('%s', (_, text, cell) => {
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
    expect(table(text).cellAt(text.indexOf('Jane'))).toBe(cell);
  });

  it('of R is beside the column of row numbers', () => {
    const text = '"name","mail"\n"1","Jane","a"\n"2","John","b"\n';
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
    expect(table(text).cellAt(text.indexOf('John'))).toBe('B3');
  });

  test.each([
    ['numbers', '1,2,3\n4,5,6\n'],
    ['a year', 'Jane Roe,1970\nJohn Roe,1971\n'],
    ['an address', 'Jane,jane@example.com\nJohn,john@example.com\n'],
    ['words that come again', 'Jane,Oslo,F\nJohn,Rome,M\nEva,Bonn,F\n'],
  ])('nowhere: the first row has %s', (_, text) => {
    const view = table(text);
    const [second = ''] = text.split('\n').slice(1);
    expect([...view.fieldsUnder(() => true)]).toEqual([]);
    expect(view.cellAt(0)).toBe('A1');
    expect(view.cellAt(text.indexOf(second))).toBe('A2');
    expect(view.columnAt(text.indexOf(second))).toBe(view.columnAt(0));
    expect(view.columnAt(text.indexOf(second) + second.length - 1)).not.toBe(view.columnAt(0));
  });
});

describe('another table below the first', () => {
  const text = 'id,name\n1,Jane\n2,John\n\nOrders\norder,buyer,total\n17,Ann,3.50\n18,Bob,4\n';

  it('has columns of its own', () => {
    expect(column(text, 'name')).toEqual(['Jane', 'John']);
    expect(column(text, 'buyer')).toEqual(['Ann', 'Bob']);
    expect(table(text).labelAt(text.indexOf('Orders'))).toBeUndefined();
    expect(table(text).cellAt(text.indexOf('Bob'))).toBe('B8');
    expect(table(text).columnAt(text.indexOf('Bob'))).not.toBe(table(text).columnAt(text.indexOf('Jane')));
  });

  it('is none where the rows go on', () => {
    expect(column('id,name\n1,Jane\n\n2,John\n3,Ann\n', 'name')).toEqual(['Jane', 'John', 'Ann']);
  });
});

describe('a text file', () => {
  const isTable = (text: string): boolean => readStructured('a.txt', text, [delimited]) !== undefined;

  test.each([
    ['a tab', '\t'],
    ['a semicolon', ';'],
    ['a bar', '|'],
  ])('is a table where %s divides all of its rows', (_, by) => {
    const rows = [
      ['id', 'name', 'mail'],
      ['1', 'Jane', 'a'],
      ['2', 'John', 'b'],
    ];
    expect(isTable(rows.map((row) => row.join(by)).join('\n'))).toBe(true);
  });

  test.each([
    ['prose', 'Dear Jane;\nhow are you;\nI am fine;\n'],
    ['prose with commas', 'First, second, third\nOne, two, three\nA, b, c\n'],
    ['few columns', 'name;mail\nJane;a\nJohn;b\n'],
    ['few rows', 'id;name;mail\n1;Jane;a\n'],
    ['uneven rows', 'id;name;mail\n1;Jane;a\n2;John\n'],
    ['no names', '1;2;3\n4;5;6\n7;8;9\n'],
    ['a drawing', '| id | name |\n| 1 | Jane |\n| 2 | John |\n'],
    ['indented code', 'if (a) {\n\tb();\n\tc();\n}\n'],
  ])('is none with %s', (_, text) => expect(isTable(text)).toBe(false));
});

it('is read in parts as it is read whole', () => {
  const rows = Array.from({ length: 600 }, (_, index) => {
    if (index % 97 === 0) return '';
    if (index % 151 === 0) return 'id,name,note';
    return index % 11 === 0 ? `${index},"a\nb ""x""",c` : `${index},Jane,"x,y"`;
  });
  const text = `id,name,note\n${rows.join('\n')}\n\nOrders\norder,buyer,total,x\n1,Ann,2,3\n`;
  const noted = (
    part: string,
    offset: number,
    record: number,
    read: (writer: ReturnType<typeof createOutline>) => number,
  ) => {
    const writer = createOutline();
    const length = read(writer);
    const { starts, ends, columns, columnOf, recordOf } = writer.finish(part.length);
    const fields = Array.from(starts, (start, index) => {
      const { label, cell } = columns[columnOf[index]!]!;
      return [start + offset, ends[index]! + offset, label?.name, cell?.(recordOf[index]! + record)].join();
    });
    return { fields, length, records: (recordOf.at(-1) ?? -1) + 1 };
  };
  const whole = noted(text, 0, 0, (writer) => delimited.slices!(text).outline(text, writer, true)).fields;
  for (const size of [4200, 5000, 7777]) {
    const reader = delimited.slices!(text);
    const fields: string[] = [];
    for (let at = 0, record = 0; at < text.length; ) {
      const part = text.slice(at, at + size);
      const read = noted(part, at, record, (writer) => reader.outline(part, writer, at + size >= text.length));
      expect(read.length).toBeGreaterThan(0);
      fields.push(...read.fields);
      at += read.length;
      record += read.records;
    }
    expect(fields).toEqual(whole);
  }
});

it('reads documents in cells', async () => {
  const json = JSON.stringify({ email: amanda.email, lastName: amanda.last });
  const { seen, subjects } = await scanText('a.csv', `id,payload\n7,"${json.replaceAll('"', '""')}"\n`);
  expect(seen.map(({ entity, text, label, cell }) => [entity, text, label, cell])).toEqual([
    ['EMAIL_ADDRESS', amanda.email, 'email', 'B2'],
    ['PERSON', amanda.last, 'lastName', 'B2'],
  ]);
  expect(subjects).toBe(1);
});

it('finds people in a table and leaves the rest alone', async () => {
  const rows = [
    'Kundenexport;;;;',
    ';;;;',
    'Vorname;Nachname;E-Mail;Umsatz;Build',
    `${amanda.first};${amanda.last};${amanda.email};1234,50;9f86d081884c7d65`,
    `${berta.first};"${berta.last}";${berta.email};99,00;2c26b46b68ffc68f`,
  ];
  const { seen, subjects, gaps } = await scanText('a.csv', rows.join('\r\n'), rows.join('\n'));
  expect(seen.map(({ text, at, label, cell }) => [text, at, label, cell])).toEqual([
    [amanda.first, '4:1', 'Vorname', 'A4'],
    [amanda.last, expect.any(String), 'Nachname', 'B4'],
    [amanda.email, expect.any(String), 'E-Mail', 'C4'],
    [berta.first, '5:1', 'Vorname', 'A5'],
    [berta.last, expect.any(String), 'Nachname', 'B5'],
    [berta.email, expect.any(String), 'E-Mail', 'C5'],
  ]);
  expect([subjects, gaps]).toEqual([2, []]);
});

it('goes through any text', () => {
  expectSoundOutlines(
    delimited,
    'name',
    ',',
    ';',
    '"',
    "'",
    '\n',
    '\r',
    '\t',
    '|',
    'sep=;\n',
    '#',
    '1',
    ' ',
    '{""a""',
    '=""',
    '\\',
  );
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
