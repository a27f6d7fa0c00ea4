import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/detection/cell-shape.js';
import { type Coded, codedText, createCoder } from '../../src/detection/coded.js';
import type { Experience } from '../../src/detection/experience.js';
import { createSettled } from '../../src/detection/settled.js';
import { createSkimmer } from '../../src/detection/skim/skim.js';
import type { Placed } from '../../src/model/finding.js';
import type { Cells } from '../../src/model/view.js';
import { formats } from '../../src/readers/formats.js';
import { createSlicer } from '../../src/readers/slices.js';
import { generators } from '../helpers/generators.js';
import { type OddRows, oddRows } from '../helpers/odd-rows.js';

const kinds = Object.keys(oddRows);

/** What a cell is, as what all like it came to: it is settled from the first one on. */
function createMeanings() {
  const known = new Map<string, Experience>();
  const experienceOf = (coded: Coded, { starts, ends, columns, columnOf }: Cells, cell: number) => {
    const { id, kind = id, isText, isGoneOver } = columns[columnOf[cell]!]!;
    const shape = shapeOf(coded, starts[cell]!, ends[cell]!, isText);
    if (isGoneOver || shape === undefined) return undefined;
    const key = `${kind} ${shape}`;
    const experience = known.get(key) ?? { key, groups: [key], isSure: true, isNobodys: false, alike: 600, others: 0 };
    known.set(key, experience);
    return experience;
  };
  return { experienceOf };
}

/** What each record of a file is said to hold, by its number: those that are read, and those that are gone over. */
function sayRecords({ path, text }: OddRows, isSkimming: boolean) {
  const [read, gone] = [new Map<number, string[]>(), new Map<number, string[]>()];
  const say = (said: Map<number, string[]>, record: number, key: string): void =>
    void said.set(record, [...(said.get(record) ?? []), key]);
  const { experienceOf } = createMeanings();
  const skimmer = createSkimmer(createCoder());
  const countersOf = ({ key }: Experience) => [(record: number) => say(gone, record, key)];
  for (const slice of createSlicer(path, formats, isSkimming ? skimmer.from : undefined).push(text, true)) {
    const { cells, view, firstRecord } = slice;
    const coded = codedText(view.text);
    const experiences = Array.from(cells!.starts, (_, cell) => experienceOf(coded, cells!, cell));
    for (const [cell, experience] of experiences.entries())
      if (!cells!.columns[cells!.columnOf[cell]!]!.isGoneOver)
        say(read, firstRecord + cells!.recordOf[cell]!, experience?.key ?? '');
    skimmer.teach({ cells: cells!, experienceOf: (cell) => experiences[cell], countersOf });
  }
  return { read, gone };
}

describe.each(kinds)('records of %s', (kind) => {
  test('that are gone over hold what they are counted as, in those columns', () => {
    for (const seed of [1, 2]) {
      const rows = oddRows[kind]!(seed, 8000, 5);
      const all = sayRecords(rows, false).read;
      const { read, gone } = sayRecords(rows, true);
      for (const [record, said] of gone) expect([record, said]).toEqual([record, all.get(record)]);
      expect(gone.size).toBeGreaterThan(1000);
      expect(read.size + gone.size).toBe(all.size);
    }
  });
});

const mail = /[\w.]+@[\w-]+(?:\.[\w-]+)+/g;

/** Counts mail addresses, one slice after the other: those that were looked at, and those of records that were not. */
function countMails(path: string, text: string, isSkimming: boolean) {
  let mails = 0;
  let left = 0;
  let gone = 0;
  let read = 0;
  const settled = createSettled((group) => () => {
    if (group === 'MAIL') mails++;
  });
  for (const slice of createSlicer(path, formats, isSkimming ? settled.skimFrom : undefined).push(text, true)) {
    const { cells } = slice;
    if (!cells) continue;
    const isGoneOver = cells.columns.findIndex((column) => column.isGoneOver);
    if (isGoneOver >= 0) gone++;
    read += new Set(Array.from(cells.recordOf).filter((_, cell) => cells.columnOf[cell] !== isGoneOver)).size;
    const opened = settled.open(slice.view.text, cells, slice.firstRecord);
    left += opened.left;
    const part = slice.only(opened.open);
    const found = [...part.view.text.matchAll(mail)].map(
      ({ index, 0: { length } }) => ({ start: index, end: index + length }) as Placed,
    );
    mails += found.length;
    settled.learn(part.cells!, part.view.text, found, () => 'MAIL');
  }
  return { mails, left, gone, read };
}

describe.each(kinds)('a long %s', (kind) => {
  const { path, text } = oddRows[kind]!(7, 30_000);
  const all = text.match(mail)!.length;

  test('has all of its values counted, gone over or read', () => {
    expect(countMails(path, text, false)).toMatchObject({ mails: all, gone: 0 });
    const skimmed = countMails(path, text, true);
    expect(skimmed.mails).toBe(all);
    expect(skimmed.gone).toBeGreaterThan(0);
    expect(skimmed.left).toBeGreaterThan(10_000);
  });
});

test('what stands behind the last record of a part is looked at, though that was gone over', () => {
  const settled = createSettled(() => () => undefined);
  const insert = (rows: number): string =>
    `INSERT INTO tickets (number, state) VALUES\n${Array.from({ length: rows }, (_, row) => `(${100_000 + row}, 'open')`).join(',\n')};\n`;
  const parts: string[] = [];
  const dump = `${insert(60_000)}INSERT INTO jane.roe (number, state) VALUES\n`;
  for (const slice of createSlicer('dump.sql', formats, settled.skimFrom).push(dump, true)) {
    const { open } = settled.open(slice.view.text, slice.cells!, slice.firstRecord);
    const part = slice.only(open);
    settled.learn(part.cells!, part.view.text, [], () => '');
    parts.push(part.view.text);
  }
  expect(parts.at(-1)).toContain('INSERT INTO jane.roe');
  expect(parts.at(-1)!.length).toBeLessThan(2000);
});

test('lines whose labels may be values are read, each one', () => {
  const line = (row: number): string => `{"row":${100_000 + row},"name":"${row % 2 ? 'mail' : 'city'}","value":"ab"}\n`;
  const text = Array.from({ length: 8000 }, (_, row) => line(row)).join('');
  expect(countMails('rows.ndjson', text, true).gone).toBe(0);
});

describe('what is not as it seems is read', () => {
  /** Whether one of many such rows is gone over. */
  const isGoneOver = (path: string, row: string, head = ''): boolean =>
    countMails(path, `${head}${`${row}\n`.repeat(60_000)}`, true).gone > 0;
  const insert = 'INSERT INTO people (state, name) VALUES\n';

  test.each([
    ['a row as it stands', 'open,Jane,7', true],
    ['one with quotes around all of it', '"open","Jane","7"', true],
    ['empty cells', 'open,,7', true],
    ['empty quotes', '"open","","7"', true],
    ['a quote in a cell', '"open","says ""no""",7', false],
    ['a formula', 'open,=A1,7', false],
    ['a document', 'open,{"a":1},7', false],
    ['a blank before a value', 'open, Jane,7', false],
    ['a blank behind it', 'open,Jane ,7', false],
  ])('%s', (_, row, expected) => expect(isGoneOver('rows.csv', row, 'state,name,count\n')).toBe(expected));

  test.each([
    ['a tuple as it stands', "('open', 'Jane'),", true],
    ['words and empty strings', "(NULL, '', 'Jane', DEFAULT, 7, -1.5),", true],
    ['an escape', "('open', 'Jane''s'),", false],
    ['a function', "('open', lower('Jane')),", false],
    ['two literals in one value', "('open', 'Jane' 'Roe'),", false],
    ['a comment right behind a value', "('open'--x, 'Jane')\n, 'Jane'),", false],
    ['a comment behind a number', "(1--x, 'Jane')\n, 'Jane'),", false],
  ])('%s', (_, row, expected) => expect(isGoneOver('rows.sql', row, insert)).toBe(expected));

  test.each([
    ['a document as it stands', '{"state":"open"}', true],
    ['words, numbers and empty strings', '{"a":true,"b":null,"c":-1.5e3,"d":"","e":["x",{"f":"Jane"}]}', true],
    ['an escaped quote', '{"state":"\\"open"}', false],
    ['a bracket that closes nothing', '{"state":"open"}}', false],
    ['one that closes another', '{"state":["open"}]', false],
    ['a key without quotes', '{"state":"open",7:"Jane"}', false],
  ])('%s', (_, row, expected) => expect(isGoneOver('rows.ndjson', row)).toBe(expected));
});

describe('where every record lacks something else', () => {
  const { pick, email } = generators(11);
  const names = Array.from({ length: 24 }, (_, at) => `field${at}`);
  const rows = Array.from({ length: 20_000 }, () => names.map((_, at) => pick(['', at === 7 ? email() : 'some'])));

  test('the rows of a table are gone over: what may come behind a value goes by its column', () => {
    const text = [names, ...rows].map((row) => `${row.join(',')}\n`).join('');
    const { mails, read } = countMails('rows.csv', text, true);
    expect(mails).toBe(text.match(mail)!.length);
    expect(read).toBeLessThan(14_000);
  });

  test('lines of documents are read, and what is learned of them takes no more room than before', () => {
    const documentOf = (row: readonly string[]) =>
      Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[names[at]!, cell]])));
    const text = rows.map((row) => `${JSON.stringify(documentOf(row))}\n`).join('');
    expect(countMails('rows.ndjson', text, true).mails).toBe(text.match(mail)!.length);
  });
});
