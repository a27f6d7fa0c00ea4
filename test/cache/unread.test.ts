import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openCache } from '../../src/cache/cache.js';
import { collect } from '../../src/changes/collect.js';
import type { FileResult } from '../../src/file-result.js';
import type { Job } from '../../src/looker.js';
import type { SourceFile } from '../../src/model/change.js';
import { scanFiles } from '../../src/workers/scan-files.js';
import { chosen } from '../helpers/chosen.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';

const everything = { paths: [], pathsIgnore: [] };

async function listed({ root }: GitRepository, wantsBlobs = true): Promise<readonly SourceFile[]> {
  return (await collect({ kind: 'tree', root, paths: ['.'] }, everything, wantsBlobs)).files;
}

const unchanged = async (repository: GitRepository): Promise<string[]> =>
  (await listed(repository)).flatMap(({ path, blob }) => (blob === undefined ? [] : [path]));

function written(repository: GitRepository, ...names: string[]): GitRepository {
  for (const name of names) repository.write(name, `${name}\n`);
  return repository;
}

/** The clock of a file system ticks a few times in a hundredth of a second. */
const wait = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

function committed(...names: string[]): GitRepository {
  const repository = written(createRepository(), ...names);
  wait(30);
  repository.commit();
  return repository;
}

/** What is done to `new`, which has been there for so long that git does not doubt its times. */
const afterwards = (change: (repository: GitRepository) => unknown) => (repository: GitRepository) => {
  written(repository, 'new');
  utimesSync(join(repository.root, 'new'), 1_700_000_000, 1_700_000_000);
  repository.commit();
  change(repository);
};

/** As many bytes at the same time as before, which is all that most programs look at. */
function exchange(repository: GitRepository, name: string, content: string): void {
  const file = join(repository.root, name);
  const { atime, mtime, size } = statSync(file);
  repository.write(name, content);
  expect(statSync(file).size).toBe(size);
  utimesSync(file, atime, mtime);
}

describe('git says that a file is as it was checked out', () => {
  it('by the blob it was made of, and only when asked', async () => {
    const repository = committed('a', 'in/b');
    expect((await listed(repository)).map(({ path, blob }) => [path, blob])).toEqual([
      ['a', repository.blob('a')],
      ['in/b', repository.blob('in/b')],
    ]);
    expect((await listed(repository, false)).flatMap(({ blob }) => blob ?? [])).toEqual([]);
  });

  test.each(
    chosen<[string, (repository: GitRepository) => unknown]>([
      ['is new', ({ write }) => write('new', 'new\n')],
      ['is to be added', (repository) => written(repository, 'new').git('add', '--intent-to-add', 'new')],
      ['was changed', afterwards(({ write }) => write('new', 'more\n'))],
      ['was exchanged for one as long and as old', afterwards((repository) => exchange(repository, 'new', 'ewn\n'))],
      [
        'was changed though git was told to take it for unchanged',
        afterwards((repository) => {
          repository.git('update-index', '--assume-unchanged', 'new');
          repository.write('new', 'more\n');
        }),
      ],
      [
        'was put where a sparse checkout leaves it out',
        afterwards((repository) => {
          repository.git('update-index', '--skip-worktree', 'new');
          repository.write('new', 'more\n');
        }),
      ],
      [
        'was exchanged where git is told to look less closely',
        afterwards((repository) => {
          repository.git('config', 'core.checkStat', 'minimal');
          repository.git('config', 'core.trustctime', 'false');
          wait(1100);
          exchange(repository, 'new', 'ewn\n');
          written(repository, 'other').git('add', 'other');
        }),
      ],
      [
        'is unmerged',
        afterwards((repository) => {
          repository.branch('other');
          repository.write('new', 'theirs\n');
          repository.commit();
          repository.git('switch', '--quiet', 'main');
          repository.write('new', 'ours\n');
          repository.commit();
          expect(() => repository.git('merge', '--quiet', 'other')).toThrow();
        }),
      ],
    ]),
  )('and not of one that %s', async (_, change) => {
    const repository = committed('old');
    change(repository);
    const names = await unchanged(repository);
    expect([names.includes('old'), names.includes('new')]).toEqual([true, false]);
  });
});

describe('what is remembered of a file that git knows', () => {
  const result: FileResult = { scanned: true, bytes: 2, findings: [], gaps: [], ignores: [], rules: [] };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('is told without reading it', async () => {
    const repository = committed('a', 'b');
    const folder = temporaryFolder();
    const first = openCache(folder, 'rules', '');
    for (const file of await listed(repository)) first.keep(first.keyOf(file, await file.read()), result);
    expect(first.save()).toBeUndefined();
    const files = (await listed(repository)).map((file) => ({
      ...file,
      read: () => Promise.reject(new Error('read')),
    }));
    const looker = () => Promise.reject(new Error('looked at'));
    const found = await scanFiles(files, looker, {} as Job, { cache: openCache(folder, 'rules', '') });
    expect(found).toEqual([result, result]);
  });

  it('belongs to the bytes of the blob, and not to what a filter or another line end makes of it', async () => {
    const repository = createRepository();
    repository.write('.gitattributes', 'a text eol=crlf\n');
    repository.write('a', 'a\r\n');
    wait(30);
    repository.commit();
    const [file] = (await listed(repository)).filter(({ path }) => path === 'a');
    if (!file) throw new Error('not listed');
    expect(file.blob).toBe(repository.blob('a'));
    const { keyOf, keyUnread } = openCache(temporaryFolder(), 'rules', '');
    expect(keyOf(file, await file.read())).not.toBe(keyUnread(file));
    expect(keyOf({ ...file, disk: { file: '', size: 2 } }, bytes('a\n'))).not.toBe(keyUnread(file));
    expect(keyOf({ ...file, disk: { file: '', size: 2 } }, bytes('a\n'))).toBe(
      keyUnread({ ...file, disk: { file: '', size: 2 } }),
    );
  });

  it('belongs to its path, and to whether it may say that it was generated', async () => {
    const { keyUnread } = openCache(temporaryFolder(), 'rules', '');
    const file = { path: 'a.js', blob: '0'.repeat(40), disk: { file: 'a.js', size: 2 } };
    const keys = [file, { ...file, path: 'b.js' }, { ...file, mayBeGenerated: true as const }].map(keyUnread);
    expect(new Set(keys).size).toBe(3);
    expect(keyUnread({ path: 'a.js' })).toBeUndefined();
  });

  it('is found in a repository that names by SHA-256, too', async () => {
    const repository = written(createRepository(['--object-format=sha256']), 'a');
    wait(30);
    repository.commit();
    const [file] = await listed(repository);
    if (!file) throw new Error('not listed');
    expect(file.blob).toHaveLength(64);
    const { keyOf, keyUnread } = openCache(temporaryFolder(), 'rules', '');
    expect(keyOf(file, await file.read())).toBe(keyUnread(file));
  });
});

it('a scan with a cache finds what was put in the place of something as long and as old', async () => {
  const repository = createRepository();
  const address = ['amanda', 'corvina-energy.com'].join('@');
  repository.write('a.txt', `${'x'.repeat(address.length)}\n`);
  wait(30);
  repository.commit();
  const cache = temporaryFolder();
  const scan = () => piicloak(['scan', '.', '-q', '--cache', cache], { cwd: repository.root });
  expect([(await scan()).code, (await scan()).code]).toEqual([0, 0]);
  exchange(repository, 'a.txt', `${address}\n`);
  expect((await scan()).code).toBe(1);
}, 60_000);
