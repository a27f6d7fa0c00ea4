import { describe, expect, test } from 'vitest';
import { shapeOf, shapeUntil, wholeShapeOf } from '../../src/detection/cell-shape.js';
import { codedText } from '../../src/detection/coded.js';
import { createSettled } from '../../src/detection/settled.js';
import type { Placed } from '../../src/model/finding.js';
import type { Skim, SkimFrom } from '../../src/model/skim.js';
import type { Cells } from '../../src/model/view.js';
import { formats } from '../../src/readers/formats.js';
import { createSlicer } from '../../src/readers/slices.js';
import { type OddRows, oddRows } from '../helpers/odd-rows.js';

const kinds = Object.keys(oddRows);

/** Goes over nothing, and notes down what each stretch was told to be made of. */
function recorder() {
  const told: { readonly first: number; readonly pieces: number[]; isAsked: boolean }[] = [];
  const from: SkimFrom = (text) => {
    const coded = codedText(text);
    const now = () => told.at(-1);
    const skim: Skim = {
      begin: (first) => void told.push({ first, pieces: [], isAsked: false }),
      value: (start, limit, stop) => {
        const walked = { end: 0 };
        now()?.pieces.push(shapeUntil(coded, start, limit, stop, walked));
        return walked.end;
      },
      sign: (sign) => void now()?.pieces.push(sign),
      end: () => {
        now()!.isAsked = true;
        return 0;
      },
    };
    return skim;
  };
  return { told, from };
}

/** What each record is: the columns and shapes of its cells, and what stands between those. */
function sayRecords(text: string, cells: Cells): ReadonlyMap<number, readonly string[]> {
  const coded = codedText(text);
  const said = new Map<number, string[]>();
  for (const [index, start] of cells.starts.entries()) {
    const record = cells.recordOf[index]!;
    const before = said.get(record) ?? [];
    const end = cells.ends[index]!;
    const { id, kind = id, isText } = cells.columns[cells.columnOf[index]!]!;
    const between = before.length === 0 ? 0 : wholeShapeOf(coded, cells.ends[index - 1]!, start);
    said.set(record, [...before, [kind, shapeOf(coded, start, end, isText), between].join(' ')]);
  }
  return said;
}

/** What each stretch is told to be made of, and what its records are. */
function stretchesOf({ path, text }: OddRows): [string, string][] {
  const { told, from } = recorder();
  const stretches: [string, string][] = [];
  for (const { view, cells } of createSlicer(path, formats, from).push(text, true)) {
    const all = told.splice(0);
    const said = sayRecords(view.text, cells!);
    for (const [at, { first, pieces, isAsked }] of all.entries()) {
      const behind = all[at + 1]?.first;
      if (!isAsked || behind === undefined) continue;
      const records = Array.from({ length: behind - first }, (_, record) => said.get(first + record) ?? []);
      stretches.push([pieces.join(), JSON.stringify(records)]);
    }
  }
  return stretches;
}

describe.each(kinds)('stretches of %s', (kind) => {
  test('that are told to be made of the same hold the same, in the same columns', () => {
    const stretches = [1, 2, 3].flatMap((seed) => stretchesOf(oddRows[kind]!(seed, 1500, 5)));
    const meanings = new Map(stretches);
    for (const [key, meaning] of stretches) expect(meaning).toBe(meanings.get(key));
    expect(stretches.length).toBeGreaterThan(meanings.size + 1000);
  });
});

const mail = /[\w.]+@[\w-]+(?:\.[\w-]+)+/g;

/** Counts mail addresses, one slice after the other: those that were looked at, and those of records that were not. */
function countMails(path: string, text: string, isSkimming: boolean) {
  let mails = 0;
  let left = 0;
  let gone = 0;
  const settled = createSettled((group) => () => {
    if (group === 'MAIL') mails++;
  });
  for (const slice of createSlicer(path, formats, isSkimming ? settled.skimFrom : undefined).push(text, true)) {
    const { cells } = slice;
    if (!cells) continue;
    if (cells.columns.some(({ isGoneOver }) => isGoneOver)) gone++;
    const opened = settled.open(slice.view.text, cells, slice.firstRecord);
    left += opened.left;
    const part = slice.only(opened.open);
    const found = [...part.view.text.matchAll(mail)].map(
      ({ index, 0: { length } }) => ({ start: index, end: index + length }) as Placed,
    );
    mails += found.length;
    settled.learn(part.cells!, part.view.text, found, () => 'MAIL');
  }
  return { mails, left, gone };
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
    ['a tuple as it stands', "('open', 'Jane'),", true],
    ['two literals in one value', "('open', 'Jane' 'Roe'),", false],
    ['a comment right behind a value', "('open'--x, 'Jane')\n, 'Jane'),", false],
    ['a comment behind a number', "(1--x, 'Jane')\n, 'Jane'),", false],
  ])('%s', (_, row, expected) => expect(isGoneOver('rows.sql', row, insert)).toBe(expected));

  test.each([
    ['a document as it stands', '{"state":"open"}', true],
    ['a bracket that closes nothing', '{"state":"open"}}', false],
    ['one that closes another', '{"state":["open"}]', false],
    ['a key without quotes', '{"state":"open",7:"Jane"}', false],
  ])('%s', (_, row, expected) => expect(isGoneOver('rows.ndjson', row)).toBe(expected));
});
