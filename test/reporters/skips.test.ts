import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { foldSkips, sentenceOf } from '../../src/changes/generated/fold.js';
import { byName } from '../../src/changes/generated/leave-out.js';
import type { Gap } from '../../src/model/gap.js';
import { annotations } from '../../src/reporters/annotations.js';
import { consoleText } from '../../src/reporters/console.js';
import { json } from '../../src/reporters/json.js';
import { sarif } from '../../src/reporters/sarif.js';
import { summary } from '../../src/reporters/summary.js';
import { scan } from '../../src/scan.js';
import { createRepository, temporaryFolder } from '../helpers/git-repository.js';
import { recognizers, report } from '../helpers/report.js';

const skipped = (path: string): Gap => {
  const [claim] = byName(path);
  if (!claim) throw new Error(`${path} is read`);
  const below = claim.below === undefined ? {} : { below: claim.below };
  return { path, stage: 'changes', reason: claim.reason, detail: sentenceOf(claim), ...below };
};
const many = (count: number, pathOf: (at: number) => string): Gap[] =>
  Array.from({ length: count }, (_, at) => skipped(pathOf(at)));
const lines = (gaps: readonly Gap[]) =>
  foldSkips(gaps).map(({ path, reason, files, detail }) => [reason, path, files, detail]);

describe('what was left out', () => {
  it('is told by its name where it is little', () => {
    expect(lines([skipped('package-lock.json')])).toEqual([
      [
        'lockfile',
        'package-lock.json',
        undefined,
        'Not read, because it is a lockfile, which a package manager writes: `generated: scan` reads it.',
      ],
    ]);
  });

  it('is one entry for each vendored folder', () => {
    const gaps = [...many(5000, (at) => `node_modules/a/${at}.js`), ...many(2, (at) => `web/node_modules/${at}.js`)];
    expect(lines([...gaps, skipped('one/node_modules/a.js')])).toEqual([
      [
        'vendored',
        'node_modules/',
        5000,
        '5,000 files below it were not read, because each is code of others, by its folder: `generated: scan` reads them.',
      ],
      [
        'vendored',
        'web/node_modules/',
        2,
        '2 files below it were not read, because each is code of others, by its folder: `generated: scan` reads them.',
      ],
      [
        'vendored',
        'one/node_modules/a.js',
        undefined,
        'Not read, because it is code of others, by its folder: `generated: scan` reads it.',
      ],
    ]);
  });

  it('is one entry for each rule where it is much', () => {
    const gaps = [
      ...many(30, (at) => `${at}/yarn.lock`),
      ...many(11, (at) => `a${at}.min.js`),
      ...many(600, (at) => `packages/${at % 20}/node_modules/${at}.js`),
    ];
    expect(lines(gaps)).toEqual([
      [
        'vendored',
        undefined,
        600,
        '600 files in 20 places, such as "packages/0/node_modules/", were not read, because each is code of others, by its folder: `generated: scan` reads them.',
      ],
      [
        'lockfile',
        undefined,
        30,
        '30 files in all, such as "0/yarn.lock", were not read, because each is a lockfile, which a package manager writes: `generated: scan` reads them.',
      ],
      [
        'minified',
        undefined,
        11,
        '11 files in all, such as "a0.min.js", were not read, because each is minified or a source map, by its name: `generated: scan` reads them.',
      ],
    ]);
  });

  it('stands behind everything else, which stays as it is', () => {
    const other: Gap = { path: 'a.csv', stage: 'changes', reason: 'unreadable', detail: 'No permission.' };
    expect(foldSkips([skipped('yarn.lock'), other])).toEqual([other, skipped('yarn.lock')]);
    expect(foldSkips([other])).toEqual([other]);
  });
});

describe('reports', () => {
  const gaps = foldSkips([...many(1204, (at) => `node_modules/${at}.js`), skipped('yarn.lock')]);
  const scanned = report([], { gaps, totals: { filesSkipped: 1205 } });

  it('say so in one breath with that the rest is clean', () => {
    const text = consoleText(scanned, { recognizers, colour: false });
    expect(text.split('\n')).toEqual([
      'No personal data found in 14 files; 1,205 generated or vendored files were not read.',
      '0 failing, 0 reported, 0 suppressed. 14 files read (52.1 kB), 1205 skipped, in 340 ms; looked at the lines that this change adds.',
      '',
      'What was not looked at, or not fully:',
      '  note    node_modules/: 1,204 files below it were not read, because each is code of others, by its folder: `generated: scan` reads them.',
      '  note    yarn.lock: Not read, because it is a lockfile, which a package manager writes: `generated: scan` reads it.',
      '',
    ]);
  });

  it('do not say that there was no text where it was left out', () => {
    const text = consoleText(report([], { gaps, totals: { filesScanned: 0 } }), { recognizers, colour: false });
    expect(text).toContain('Nothing was scanned: 1,205 generated or vendored files were not read.');
  });

  it('show it in the summary, as data and in SARIF, and annotate nothing', () => {
    const page = summary(scanned, { recognizers });
    expect(page).toContain('2 gaps: not looked at, or not fully');
    expect(page).toContain('1,204 files below it');
    expect(JSON.parse(json(scanned)).gaps).toMatchObject([
      { path: 'node_modules/', reason: 'vendored', files: 1204 },
      { path: 'yarn.lock', reason: 'lockfile' },
    ]);
    expect(annotations(scanned, { recognizers })).toEqual([]);
    const { log } = sarif(scanned, { recognizers, category: 'piicloak' } as Parameters<typeof sarif>[1]);
    expect(JSON.stringify(log)).toContain('"id":"gap/vendored"},"level":"note"');
  });
});

describe('a scan', () => {
  const email = ['amanda.jordan', 'corvina-energy.com'].join('@');
  const header = '// Code generated by protoc. DO NOT EDIT.\n';

  function folderOf(files: Readonly<Record<string, string>>): string {
    const root = temporaryFolder();
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return root;
  }

  it('counts 5,000 that it left out, and says it in a line', async () => {
    const files = Array.from({ length: 5000 }, (_, at) => [`node_modules/${at}.js`, email]);
    const root = folderOf({ ...Object.fromEntries(files), 'a.ts': '', 'b.go': `${header}// ${email}\n` });
    const { totals, gaps, outcome } = await scan({ kind: 'tree', root, paths: ['.'] });
    expect(outcome).toBe('clean');
    expect(totals).toMatchObject({ filesScanned: 1, filesSkipped: 5001, findings: 0 });
    expect(gaps.map(({ reason, path, files: count }) => [reason, path, count])).toEqual([
      ['vendored', 'node_modules/', 5000],
      ['generated', 'b.go', undefined],
    ]);
  });

  test.each([{ generated: 'scan' }, { mode: 'strict' }] as const)('reads everything with %j', async (settings) => {
    const root = folderOf({ 'node_modules/a.js': `// ${email}\n`, 'b.go': `${header}// ${email}\n` });
    const { totals, gaps } = await scan({ kind: 'tree', root, paths: ['.'] }, settings);
    expect(totals).toMatchObject({ filesScanned: 2, filesSkipped: 0, findings: 2 });
    expect(gaps).toEqual([]);
  });

  it('in mode strict leaves out what it is told to', async () => {
    const root = folderOf({ 'node_modules/a.js': `// ${email}\n`, 'b.go': '' });
    const { totals } = await scan({ kind: 'tree', root, paths: ['.'] }, { mode: 'strict', generated: 'skip' });
    expect(totals).toMatchObject({ filesScanned: 1, filesSkipped: 1 });
  });

  it('that read nothing of a tree does not say clean', async () => {
    const root = folderOf({ 'yarn.lock': 'a\n', 'b.go': header });
    expect(await scan({ kind: 'tree', root, paths: ['.'] })).toMatchObject({ outcome: 'incomplete' });
  });

  it('of a change that is a lockfile passes, and does not say that it found nothing', async () => {
    const repository = createRepository();
    repository.write('yarn.lock', 'a\n');
    const base = repository.commit();
    repository.write('yarn.lock', 'b\n');
    const head = repository.commit();
    const result = await scan({ kind: 'range', root: repository.root, base, head, scope: 'added-lines' });
    expect(result).toMatchObject({ outcome: 'clean', totals: { filesScanned: 0, filesSkipped: 1 } });
    expect(consoleText(result, { recognizers, colour: false })).toContain('Nothing was scanned: 1 generated');
  });

  test.each([
    ['.gitattributes', { '.gitattributes': '* linguist-generated\n' }, 'users.ts', ''],
    ['a header', {}, 'users.go', header],
    // In a lockfile an address of a package's author is no finding that counts.
    ['the name of a minified file', {}, 'users.min.js', ''],
    ['a folder', {}, 'node_modules/users.ts', ''],
  ])('of a change finds what it would hide by %s', async (_, more, path, above) => {
    const repository = createRepository();
    repository.write('README.md', '# Shop\n');
    const base = repository.commit();
    for (const [name, text] of Object.entries(more)) repository.write(name, text);
    repository.write(path, `${above}// Write to ${email}.\n`);
    const head = repository.commit();
    const { outcome, totals } = await scan({ kind: 'range', root: repository.root, base, head, scope: 'added-lines' });
    expect({ outcome, failing: totals.failing }).toEqual({ outcome: 'findings', failing: 1 });
  });
});
