import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRepository, temporaryFolder } from '../helpers/git-repository.js';
import { leaksIn, reported, scanOnce, type Told, verdictIn } from './report.js';
import { folderOf, lines, victimOf } from './trick.js';

/*
 * What lies on a disk and is no ordinary file. A folder without git lists all of it; of a repository, git lists what it
 * tracks, which something else has taken the place of.
 */

interface DiskTrick {
  readonly name: string;
  /** Makes it in a folder of its own, which holds `a.txt` with somebody's address. */
  readonly make: (folder: string) => unknown;
  readonly found: readonly string[];
  readonly gaps: readonly string[];
  /** Where it cannot be made, or nothing comes of it. */
  readonly unless?: boolean;
}

const isRoot = process.getuid?.() === 0;
const servers: Server[] = [];
const found = ['a.txt:1'];

function listen(path: string): Promise<void> {
  const server = createServer();
  servers.push(server);
  return new Promise((done) => server.listen(path, done));
}

const node = (...args: readonly string[]): unknown => execFileSync('mknod', args, { stdio: 'ignore' });

/** Devices need rights that a container may lack. */
const hasDevices = ((): boolean => {
  try {
    node(join(temporaryFolder(), 'null'), 'c', '1', '3');
    return true;
  } catch {
    return false;
  }
})();

const tricks: readonly DiskTrick[] = [
  { name: 'a pipe', make: (at) => node(join(at, 'p'), 'p'), found, gaps: ['unreadable p'] },
  { name: 'a socket', make: (at) => listen(join(at, 's')), found, gaps: ['unreadable s'] },
  {
    name: 'a device without end',
    make: (at) => node(join(at, 'zero'), 'c', '1', '5'),
    found,
    gaps: ['unreadable zero'],
    unless: !hasDevices,
  },
  { name: 'a link to itself', make: (at) => symlinkSync('l', join(at, 'l')), found, gaps: ['symlink l'] },
  {
    name: 'a link to the folder it lies in',
    make: (at) => symlinkSync('.', join(at, 'l')),
    found,
    gaps: ['symlink l'],
  },
  { name: 'a link to the root', make: (at) => symlinkSync('/', join(at, 'l')), found, gaps: ['symlink l'] },
  {
    name: 'a link to what the process is given',
    make: (at) => symlinkSync('/proc/self/environ', join(at, 'l.txt')),
    found,
    gaps: ['symlink l.txt'],
  },
  { name: 'a link to a device', make: (at) => symlinkSync('/dev/zero', join(at, 'l')), found, gaps: ['symlink l'] },
  {
    name: 'links that lead to each other',
    make: (at) => {
      symlinkSync('m/x', join(at, 'l'));
      symlinkSync('l/x', join(at, 'm'));
    },
    found,
    gaps: ['symlink l', 'symlink m'],
  },
  {
    name: 'a link by a second name',
    make: (at) => linkSync(join(at, 'a.txt'), join(at, 'b.txt')),
    found: ['a.txt:1', 'b.txt:1'],
    gaps: [],
  },
  {
    name: 'a name that is not UTF-8',
    make: (at) => writeFileSync(Buffer.concat([Buffer.from(`${at}/b`), Buffer.from([0xe9])]), 'text'),
    found,
    gaps: ['unreadable b\ufffd'],
  },
  {
    name: 'a name that is not UTF-8, and beside it what it looks like',
    make: (at) => {
      writeFileSync(Buffer.concat([Buffer.from(`${at}/b`), Buffer.from([0xe9])]), 'text');
      writeFileSync(join(at, 'b\ufffd'), 'nothing\n');
    },
    found,
    gaps: ['unreadable b\ufffd'],
  },
  {
    name: 'a folder whose name is not UTF-8',
    make: (at) => {
      const folder = Buffer.concat([Buffer.from(`${at}/d`), Buffer.from([0xe9])]);
      mkdirSync(folder);
      writeFileSync(Buffer.concat([folder, Buffer.from('/b.txt')]), 'text');
    },
    found,
    gaps: ['unreadable d\ufffd'],
  },
  {
    name: 'a file that nobody may read',
    make: (at) => {
      writeFileSync(join(at, 'b.txt'), 'text');
      chmodSync(join(at, 'b.txt'), 0);
    },
    found,
    gaps: ['unreadable b.txt'],
    unless: isRoot,
  },
  {
    name: 'a folder that nobody may list',
    make: (at) => {
      mkdirSync(join(at, 'b'));
      chmodSync(join(at, 'b'), 0);
    },
    found,
    gaps: ['unreadable b/'],
    unless: isRoot,
  },
  {
    name: 'eighty megabytes of nothing under the name of a document',
    make: (at) => {
      writeFileSync(join(at, 'b.json'), '');
      truncateSync(join(at, 'b.json'), 80_000_000);
    },
    found,
    gaps: ['not-text b.json'],
  },
  {
    name: 'a thousand folders in each other',
    make: (at) => {
      const deep = 'd/'.repeat(1000);
      mkdirSync(join(at, deep), { recursive: true });
      renameSync(join(at, 'a.txt'), join(at, deep, 'a.txt'));
    },
    found: [`${'d/'.repeat(1000)}a.txt:1`],
    gaps: [],
  },
];

/** Of a repository: git lists `a.txt`, which it tracks. */
const replaced: readonly DiskTrick[] = [
  {
    name: 'a pipe in the place of a file',
    make: (at) => {
      rmSync(join(at, 'a.txt'));
      node(join(at, 'a.txt'), 'p');
    },
    found: [],
    gaps: ['unreadable a.txt'],
  },
  {
    name: 'a link in the place of a file',
    make: (at) => {
      rmSync(join(at, 'a.txt'));
      symlinkSync('/etc/passwd', join(at, 'a.txt'));
    },
    found: [],
    gaps: ['symlink a.txt'],
  },
  {
    name: 'a folder in the place of a file',
    make: (at) => {
      renameSync(join(at, 'a.txt'), join(at, 'b'));
      mkdirSync(join(at, 'a.txt'));
      renameSync(join(at, 'b'), join(at, 'a.txt', 'b'));
    },
    found: ['a.txt/b:1'],
    gaps: ['submodule a.txt'],
  },
  { name: 'nothing in the place of a file', make: (at) => rmSync(join(at, 'a.txt')), found: [], gaps: [] },
  {
    name: 'a repository in a folder',
    make: (at) => {
      mkdirSync(join(at, 'inner'));
      execFileSync('git', ['init', '--quiet', join(at, 'inner')]);
      renameSync(join(at, 'a.txt'), join(at, 'inner', 'a.txt'));
    },
    found: [],
    gaps: ['submodule inner'],
  },
  {
    name: 'what git ignores, and tracks all the same',
    make: (at) => writeFileSync(join(at, '.gitignore'), '*\n'),
    found,
    gaps: [],
  },
  {
    name: 'what the exclude file hides is what git does not track',
    make: (at) => writeFileSync(join(at, 'hidden.txt'), lines('hidden')),
    found,
    gaps: [],
  },
];

const victims = [...tricks, ...replaced].map(({ name }, index) => [name, victimOf(index)] as const);

describe.runIf(process.platform === 'linux').each([
  ['a folder', tricks, () => temporaryFolder()],
  [
    'a repository',
    replaced,
    () => {
      const repository = createRepository();
      repository.write('.git/info/exclude', 'hidden.txt\n');
      return repository.root;
    },
  ],
])('%s of hostile things', (_, all, makeRoot) => {
  const rows = all.filter(({ unless }) => !unless).map((trick, index) => ({ ...trick, folder: folderOf(index) }));
  let told: Told;

  beforeAll(async () => {
    const root = makeRoot();
    for (const { folder, name } of rows) {
      mkdirSync(join(root, folder));
      const [, victim] = victims.find(([of]) => of === name) ?? [];
      writeFileSync(join(root, folder, 'a.txt'), `${victim?.email}\n`);
    }
    if (all === replaced) execFileSync('git', ['add', '.'], { cwd: root });
    for (const { folder, make } of rows) await make(join(root, folder));
    told = await scanOnce(root, ['.'], ['json', 'text']);
  }, 60_000);

  test.each(rows)('$name', ({ folder, found: places, gaps }) => {
    expect(verdictIn(reported(told.json), folder)).toEqual({ found: places, gaps });
  });

  test('the scan ends with findings, and shows no value of it', () => {
    expect([told.code, told.said]).toEqual([1, '']);
    expect(leaksIn(Object.values(told).join('\n'), victims)).toEqual([]);
  });
});

afterAll(() => {
  for (const server of servers) server.close();
});
