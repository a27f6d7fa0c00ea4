import { describe, expect, it, test } from 'vitest';
import type { Settings } from '../../src/model/settings.js';
import { scan } from '../../src/scan.js';

const address = (name: string): string => [name, 'corvina-energy.com'].join('@');
const one = address('amanda.jordan');
const two = address('berta.kowal');
/** Taken apart, so that this file says nothing to the scan of itself. */
const ignore = ['piicloak', 'ignore'].join(':');

async function scanned(path: string, lines: readonly string[], settings: Partial<Settings> = {}) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const report = await scan({ kind: 'content', path, bytes }, settings);
  const statuses = report.verdicts.map(({ finding, status }) => `${finding.startLine} ${status}`).sort();
  return { report, statuses };
}

describe('a comment that says to ignore', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['its line, in TypeScript', 'a.ts', [`const a = '${one}'; // ${ignore} -- invented`], ['1 suppressed']],
    ['its line, in Python', 'a.py', [`a = "${one}"  # ${ignore}`], ['1 suppressed']],
    ['its line, in SQL', 'a.sql', [`INSERT INTO u (email) VALUES ('${one}'); -- ${ignore}`], ['1 suppressed']],
    ['its line, in HTML', 'a.html', [`<p>${one}</p> <!-- ${ignore} -- invented -->`], ['1 suppressed']],
    ['its line, in CSS', 'a.css', [`a::after { content: '${one}'; } /* ${ignore} */`], ['1 suppressed']],
    ['its line, in YAML', 'a.yml', [`email: ${one} # ${ignore}`], ['1 suppressed']],
    ['its line, in an INI file', 'a.ini', [`; ${ignore}-next-line`, `email = ${one}`], ['2 suppressed']],
    [
      'the next line',
      'a.ts',
      [`// ${ignore}-next-line`, `a('${one}');`, `a('${two}');`],
      ['2 suppressed', '3 failing'],
    ],
    [
      'a stretch',
      'a.ts',
      [`// ${ignore}-start`, `a('${one}');`, `// ${ignore}-end`, `a('${two}');`],
      ['2 suppressed', '4 failing'],
    ],
    [
      'the file',
      'a.ts',
      [`// ${ignore}-file -- invented`, `a('${one}');`, `a('${two}');`],
      ['2 suppressed', '3 suppressed'],
    ],
    ['one type', 'a.ts', [`a('${one}'); // ${ignore} EMAIL_ADDRESS`], ['1 suppressed']],
    ['one type of several', 'a.ts', [`a('${one}'); // ${ignore} US_SSN, EMAIL_ADDRESS -- both`], ['1 suppressed']],
    ['with a reason and no dashes', 'a.ts', [`a('${one}'); // ${ignore} EMAIL_ADDRESS ours`], ['1 suppressed']],
    ['another type', 'a.ts', [`a('${one}'); // ${ignore} US_SSN`], ['1 failing']],
    ['its line, in Markdown', 'a.md', [`Write to ${one}. <!-- ${ignore} -- ours -->`], ['1 suppressed']],
    ['in code that Markdown quotes', 'a.md', ['```ts', `a('${one}'); // ${ignore}`, '```'], ['2 failing']],
    ['in a text that speaks of it', 'a.ts', [`a('${one}', "// see ${ignore}");`], ['1 failing']],
    ['outside a comment', 'a.txt', [`${one} ${ignore}`], ['1 failing']],
    ['something else', 'a.ts', [`a('${one}'); // ${ignore}-everything`], ['1 failing']],
    ['in JSON, which has no comments', 'a.json', [`{"a": "${one}", "b": "// ${ignore}"}`], ['1 failing']],
    ['in CSV, which has none either', 'a.csv', ['email,note', `${one},# ${ignore}`], ['2 failing']],
  ])('%s', async (_, path, lines, expected) => {
    expect((await scanned(path, lines)).statuses).toEqual(expected);
  });

  it('keeps its reason, and every report can list it', async () => {
    const { report } = await scanned('a.ts', [`a('${one}'); // ${ignore} EMAIL_ADDRESS -- made up for the demo`]);
    expect(report.verdicts[0]?.because).toBe('ignored by a comment on line 1: made up for the demo');
    expect(report.ignores).toEqual([
      {
        path: 'a.ts',
        line: 1,
        form: 'ignore',
        entities: ['EMAIL_ADDRESS'],
        reason: 'made up for the demo',
        isAdded: true,
        isAccepted: true,
        suppressed: 1,
      },
    ]);
    expect(report.outcome).toBe('clean');
  });

  it('shows nothing personal in its reason', async () => {
    const { report } = await scanned('a.ts', [`a('${one}'); // ${ignore} -- told by ${two} last week`]);
    expect(report.ignores[0]?.reason).toBe('told by *** last week');
    expect(JSON.stringify(report)).not.toContain(two);
  });

  const street = ['417', 'Linden', 'Avenue,', 'Springfield,', 'IL', '62704'].join(' ');
  const types = Array.from({ length: 12 }, (_, at) => `SOME_TYPE_${at}`).join(', ');
  const long = 'as agreed with everybody who had a say in it '.repeat(7).slice(0, 273);

  test.each<[string, string, string]>([
    ['behind a long list of types', `${types} -- told by ${two}`, 'told by ***'],
    ['with commas within', `-- lives at ${street} now`, 'lives at *** now'],
    ['twice', `-- ${two} or ${two}`, '*** or ***'],
    ['cut where a comment ends', `-- ${long} ${two}`, `${long.trim()} ***`],
    ['and nothing else', two, '***'],
  ])('shows no value in its reason: %s', async (_, reason, shown) => {
    const { report } = await scanned('a.ts', [`a('${one}'); // ${ignore} ${reason}`]);
    expect(report.ignores[0]?.reason).toBe(shown);
    for (const part of [two, two.slice(0, 5), 'Linden']) expect(JSON.stringify(report)).not.toContain(part);
  });

  it('of the file counts for what stands above it, and of the next line for that alone', async () => {
    const above = [`a('${one}');`, `// ${ignore}-file`];
    expect((await scanned('a.ts', above)).statuses).toEqual(['1 suppressed']);
    const next = [`a('${one}');`, `b('${two}'); // ${ignore}-next-line`, `a('${one}');`, `b('${two}');`];
    expect((await scanned('a.ts', next)).statuses).toEqual(['1 failing', '2 failing', '3 suppressed', '4 failing']);
  });

  test.each([
    ['capitals', 'A'.repeat(200_000)],
    ['types', 'AB, '.repeat(50_000)],
    ['openers', '//#'.repeat(70_000)],
    ['blanks', ' '.repeat(200_000)],
    ['itself', `// ${ignore} `.repeat(12_000)],
  ])('is looked for in linear time: %s', async (_, text) => {
    const started = performance.now();
    await scanned('a.ts', [`// ${ignore} ${text}!`, `// ${text} ${ignore}`]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the last stretch that is open ends first',
      ['-start A_B', '-start', '-end', '', '-end', ''],
      ['2 failing', '3 suppressed', '4 suppressed', '5 failing', '6 failing', '7 failing'],
    ],
    [
      'a stretch that is never closed goes to the end',
      ['', '-start', ''],
      ['2 failing', '3 suppressed', '4 suppressed'],
    ],
    ['an end without a beginning is nothing', ['-end', ''], ['2 failing', '3 failing']],
    [
      'a stretch that is closed stays so',
      ['-start', '-end', '-end', ''],
      ['2 suppressed', '3 suppressed', '4 failing', '5 failing'],
    ],
  ])('%s', async (_, forms, expected) => {
    const lines = forms.map((form) => (form === '' ? `a('${one}');` : `a('${one}'); // ${ignore}${form}`));
    expect((await scanned('a.ts', ['', ...lines])).statuses).toEqual(expected);
  });

  it('of another type is listed, and served nothing', async () => {
    const { report } = await scanned('a.ts', [`// ${ignore}-next-line US_SSN`, `a('${one}');`, `a('${two}');`]);
    expect(report.ignores).toMatchObject([{ line: 1, form: 'ignore-next-line', entities: ['US_SSN'], suppressed: 0 }]);
  });

  it('without a reason says so', async () => {
    const { report } = await scanned('a.ts', [`a('${one}', '${two}'); // ${ignore}`]);
    expect(report.verdicts.map(({ because }) => because)).toEqual(
      Array(2).fill('ignored by a comment on line 1: no reason given'),
    );
    expect(report.ignores).toMatchObject([{ suppressed: 2 }]);
  });

  it('that serves nothing is known to', async () => {
    const { report } = await scanned('a.ts', [`// ${ignore} -- long gone`]);
    expect(report.ignores).toMatchObject([{ line: 1, suppressed: 0 }]);
  });

  it('does not count where the policy denies it', async () => {
    const { report, statuses } = await scanned('a.ts', [`a('${one}'); // ${ignore} -- x`], { inlineIgnores: 'deny' });
    expect(statuses).toEqual(['1 failing']);
    expect(report.ignores).toMatchObject([{ isAccepted: false }]);
  });

  it('does not count without a reason where one is required', async () => {
    const lines = [`a('${one}'); // ${ignore}`, `a('${two}'); // ${ignore} -- invented`];
    expect((await scanned('a.ts', lines, { requireReason: true })).statuses).toEqual(['1 failing', '2 suppressed']);
  });

  it('takes its line out of a column, and leaves the column as it is', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `  - email: ${address(`person.number${at}`)}`);
    const lines = ['users:', ...rows.map((row, at) => (at === 12 ? `${row} # ${ignore} -- ours` : row))];
    const { report } = await scanned('a.yml', lines);
    expect(report.verdicts.map(({ finding, status }) => [status, finding.occurrences])).toEqual([
      ['failing', 29],
      ['suppressed', 1],
    ]);
  });
});
