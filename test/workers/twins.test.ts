import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { onDisk } from '../../src/changes/disk.js';
import type { FileResult } from '../../src/file-result.js';
import { resultOfTwin, tellingPart, twinsOf } from '../../src/workers/twins.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository, temporaryFolder } from '../helpers/git-repository.js';

const folder = temporaryFolder();
const fileOf = (path: string, text: string) => {
  const name = join(folder, path.replaceAll('/', '-'));
  writeFileSync(name, text);
  return { path, addedLines: 'all' as const, ...onDisk(name, text.length) };
};

test.each([
  ['a/b/c.json', 'c.json'],
  ['packages/one/locales/de.json', 'locales/de.json'],
  ['app/res/values-de/strings.xml', 'values-de/strings.xml'],
  ['x/.github/CODEOWNERS', '.github/CODEOWNERS'],
  ['LICENSES/MIT.txt', 'LICENSES/MIT.txt'],
])('of %s tells %s', (path, part) => {
  expect(tellingPart(path)).toBe(part);
});

it('only files of one name and size may be copies', () => {
  const files = [
    fileOf('a/x.txt', 'same'),
    fileOf('b/x.txt', 'same'),
    fileOf('b/y.txt', 'same'),
    fileOf('c/x.txt', 'other'),
    fileOf('d/x.txt', 'diff'),
    { ...fileOf('e/x.txt', 'same'), addedLines: [{ first: 1, last: 1 }] },
    fileOf('f/x.txt', ''),
    fileOf('g/x.txt', ''),
  ];
  expect([...twinsOf(files)]).toEqual([
    [1, 0],
    [4, 0],
  ]);
});

describe('a copy', () => {
  const empty: FileResult = { scanned: true, bytes: 4, findings: [], gaps: [], ignores: [], rules: [] };
  const [first, same, other] = [fileOf('a/x.txt', 'same'), fileOf('b/x.txt', 'same'), fileOf('c/x.txt', 'diff')];

  it('of what held nothing holds nothing, and what could not be read of it is told of both', async () => {
    const gap = { path: 'a/x.txt', stage: 'readers', reason: 'not-utf8', detail: 'x' } as const;
    expect(await resultOfTwin(same, first, { ...empty, gaps: [gap] })).toEqual({
      ...empty,
      gaps: [{ ...gap, path: 'b/x.txt' }],
    });
  });

  test.each<[string, Parameters<typeof resultOfTwin>]>([
    ['is none', [other, first, empty]],
    ['is of something that could not be read', [same, first, { ...empty, scanned: false }]],
    ['is of something with a finding', [same, first, { ...empty, findings: [{} as never] }]],
    ['is gone', [{ ...same, read: () => Promise.reject(new Error('gone')) }, first, empty]],
  ])('that %s is looked at', async (_, args) => {
    expect(await resultOfTwin(...args)).toBeUndefined();
  });
});

it('copies are found in every place where they hold something', async () => {
  const repository = createRepository();
  const text = `email\n${['amanda', 'corvina-energy.com'].join('@')}\n`;
  for (const path of ['a/users.csv', 'b/users.csv', 'c/users.csv']) repository.write(path, text);
  for (const path of ['a/none.txt', 'b/none.txt', 'a/locales/none.txt']) repository.write(path, 'nothing\n');
  repository.write('.piicloak.yml', 'suppress:\n  - { paths: b/**, labels: email, reason: ours }\n');
  for (const policy of [['--config', '.piicloak.yml'], []]) {
    const { stdout } = await piicloak(['scan', '.', '-q', '--format', 'json', ...policy], { cwd: repository.root });
    const { findings, totals } = JSON.parse(stdout) as { findings: { path: string; status: string }[]; totals: object };
    expect(totals).toMatchObject({ filesScanned: 7, failing: 2 });
    expect(findings.map(({ path, status }) => `${path} ${status}`).sort()).toEqual([
      'a/users.csv failing',
      'b/users.csv suppressed',
      'c/users.csv failing',
    ]);
  }
}, 30_000);
