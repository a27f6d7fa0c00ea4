import { beforeAll, describe, expect, it, test } from 'vitest';
import { createSettled } from '../../src/detection/settled.js';
import type { Report } from '../../src/model/report.js';
import { formats } from '../../src/readers/formats.js';
import { createSlicer } from '../../src/readers/slices.js';
import { scan } from '../../src/scan.js';
import { generators } from '../helpers/generators.js';
import { type Person, people, writers } from '../helpers/same-people.js';

/** So many that a file of them is read in slices. */
const count = 18_000;
const sliced = ['people.csv', 'people.ndjson', 'insert.sql', 'copy.sql', 'people.log'];

const logLine = ({ build, email, first_name, last_name, ssn, phone }: Person): string =>
  `2026-03-01T10:00:00Z INFO request=${build} user=${email} name="${first_name} ${last_name}" ssn=${ssn} phone="${phone}"`;

const write = (path: string, all: readonly Person[]): string =>
  writers[path]?.(all) ?? `${all.map(logLine).join('\n')}\n`;

const look = (path: string, text: string): Promise<Report> =>
  scan({ kind: 'content', path, bytes: new TextEncoder().encode(text) });

describe.each(sliced)('a long %s', (path) => {
  const stray = ['only.once', 'posteo-mail.net'].join('@');
  /** One value stands where thousands of rows had none. */
  const all = people(6, count).map((person, index) => (index === count - 3 ? { ...person, build: stray } : person));
  let text = '';
  let report: Report;

  beforeAll(async () => {
    text = write(path, all);
    report = await look(path, text);
  }, 120_000);

  it('is read in slices', () => expect(text.length).toBeGreaterThan(2_000_000));

  it('counts each value and each person once', () => {
    const emails = report.verdicts.filter(({ finding }) => finding.entity === 'EMAIL_ADDRESS');
    const written = all.filter(({ email }) => email !== '').length;
    expect(emails.reduce((sum, { finding }) => sum + finding.occurrences, 0)).toBe(written + 1);
    expect(report.totals.subjects).toBe(count);
    // What was counted and not looked at is no secret.
    expect(report.gaps.map(({ reason }) => reason)).toEqual(['sampled']);
  });

  it('has its first values at their places', () => {
    const [first] = report.verdicts.filter(({ finding }) => finding.entity === 'US_SSN');
    const line = text.split('\n', first?.finding.startLine)[first!.finding.startLine - 1];
    expect(line?.slice(first!.finding.startColumn - 1, first!.finding.endColumn - 1)).toBe(all[0]!['ssn']);
    expect(first?.finding.cells).toHaveLength(10);
  });

  it('shows a value where there was none in all rows before', () => {
    const at = text.indexOf(stray);
    const startLine = text.slice(0, at).split('\n').length;
    const startColumn = at - text.lastIndexOf('\n', at);
    expect(report.verdicts.map(({ finding }) => finding)).toContainEqual(
      expect.objectContaining({ entity: 'EMAIL_ADDRESS', startLine, startColumn, occurrences: 1 }),
    );
  });
});

test('a line longer than any slice is read to its end', async () => {
  const mail = generators(9).email();
  const text = `${'word '.repeat(600_000)}${mail}`;
  const { verdicts } = await look('long.txt', text);
  expect(verdicts.map(({ finding }) => [finding.startLine, finding.startColumn])).toEqual([
    [1, text.length - mail.length + 1],
  ]);
});

it('a long document of a format that is read as a whole says that its structure is lost', () => {
  const text = JSON.stringify({ rows: Array.from({ length: 20_000 }, (_, row) => ({ row })) });
  const slices = [...createSlicer('rows.json', formats).push(text, true)];
  expect(slices.length).toBeGreaterThan(1);
  expect(slices.map(({ view }) => view.broken()?.format)).toEqual(slices.map(() => 'JSON'));
});

test('what stands behind the last value of a slice is looked at, however settled its records are', () => {
  const settled = createSettled(() => () => undefined);
  const rows = Array.from({ length: 2000 }, (_, row) => `{"state":"open","row":${1000 + row}}\n`).join('');
  for (const { view, cells } of createSlicer('rows.ndjson', formats).push(rows, true))
    if (cells) settled.learn(cells, view.text, [], () => '');
  const last = [...createSlicer('rows.ndjson', formats).push(rows, true)][0]!;
  const { open, left } = settled.open(last.view.text, last.cells!, 0);
  expect(left).toBeGreaterThan(1000);
  expect(open).toContain(last.cells!.recordOf.at(-1));
});

test('the first row of each statement is settled as others are, though the row before it was cut out', () => {
  const settled = createSettled(() => () => undefined);
  const statement = (at: number): string =>
    `INSERT INTO tickets (number, state) VALUES\n${Array.from({ length: 20 }, (_, row) => `(${100_000 + 20 * at + row}, 'open')`).join(',\n')};\n`;
  const dump = Array.from({ length: 3000 }, (_, at) => statement(at)).join('');
  const opened = [...createSlicer('dump.sql', formats).push(dump, true)].map((slice) => {
    const { open } = settled.open(slice.view.text, slice.cells!, slice.firstRecord);
    const part = slice.only(open);
    settled.learn(part.cells!, part.view.text, [], () => '');
    return open.size;
  });
  // Of 20,000 rows one in 499 and the last are looked at, and not the thousand that begin a statement.
  expect(opened.at(-2)).toBeLessThan(60);
});
