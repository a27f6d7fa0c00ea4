import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import { UserError } from '../../src/model/errors.js';
import { cloneRepository, createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { everything, gapsOf, linesByPath, textOf } from './changed.js';

const tree = (root: string, paths = ['.'], selection = everything) => collect({ kind: 'tree', root, paths }, selection);

const pathsOf = async (root: string, paths?: string[]): Promise<string[]> =>
  (await tree(root, paths)).files.map(({ path }) => path).sort();

/** Files by path, in a folder without git. */
function folderOf(files: Record<string, string>): string {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const isPosix = platform() !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('a tree in a repository', () => {
  it('is what git tracks and what it would, as it lies on disk', async () => {
    const repository = createRepository();
    for (const path of ['tracked', 'dir/tracked', '.hidden', 'gone']) repository.write(path, path);
    repository.write('.gitignore', 'ignored\nbuild/\n');
    repository.commit();
    repository.write('tracked', 'edited on disk');
    repository.write('dir/untracked', '');
    repository.write('ignored', '');
    repository.write('build/out', '');
    repository.remove('gone');
    const changes = await tree(repository.root);

    expect(linesByPath(changes)).toEqual({
      '.gitignore': 'all',
      '.hidden': 'all',
      'dir/tracked': 'all',
      'dir/untracked': 'all',
      tracked: 'all',
    });
    expect(changes).toMatchObject({ scope: 'all', gaps: [] });
    expect(await textOf(changes, 'tracked')).toBe('edited on disk');
  });

  it('reads files and folders that are named, though git ignores them, and each once', async () => {
    const repository = createRepository();
    repository.write('.gitignore', 'ignored*\n');
    repository.write('ignored.log', '');
    repository.write('ignored/deep/a', '');
    repository.write('kept/a', '');
    repository.write('other', '');
    repository.commit();

    expect(await pathsOf(repository.root, ['ignored.log', 'kept', './kept/a'])).toEqual(['ignored.log', 'kept/a']);
    expect(await pathsOf(repository.root, ['ignored'])).toEqual(['ignored/deep/a']);
    expect(await pathsOf(repository.root, ['ignored/deep'])).toEqual(['ignored/deep/a']);
    expect(await pathsOf(repository.root, [join(repository.root, 'kept')])).toEqual(['kept/a']);
    expect(await pathsOf(repository.root, [])).toEqual([]);
  });

  it('names paths from the top when the working directory is below', async () => {
    const repository = createRepository();
    repository.write('sub/dir/a', '');
    repository.write('b', '');
    expect(await pathsOf(join(repository.root, 'sub'))).toEqual(['sub/dir/a']);
    expect(await pathsOf(join(repository.root, 'sub'), ['dir/a', '../b'])).toEqual(['b', 'sub/dir/a']);
  });

  it('names paths from the working directory where that is a bare repository with a worktree in it', async () => {
    const repository = createRepository();
    repository.write('dir/a', 'a');
    repository.commit();
    const bare = join(temporaryFolder(), 'shop.git');
    repository.git('clone', '--quiet', '--bare', repository.root, bare);
    repository.git('-C', bare, 'worktree', 'add', '--quiet', 'work', 'main');
    expect(await pathsOf(bare, ['work'])).toEqual(['work/dir/a']);
    expect(await pathsOf(join(bare, 'work'))).toEqual(['dir/a']);
  });

  it('lists another repository inside only when it is named', async () => {
    const repository = createRepository();
    repository.write('a', '');
    repository.write('inner/b', '');
    execFileSync('git', ['init', '--quiet', join(repository.root, 'inner')]);
    const changes = await tree(repository.root);

    expect(linesByPath(changes)).toEqual({ a: 'all' });
    expect(gapsOf(changes)).toEqual(['submodule inner']);
    expect(await pathsOf(repository.root, ['inner'])).toEqual(['inner/b']);
  });

  it('lists a file with conflicts once', async () => {
    const repository = createRepository();
    repository.write('a', 'base');
    repository.commit();
    for (const stage of [1, 2, 3]) {
      const id = repository.store(`${stage}`);
      execFileSync('git', ['update-index', '--index-info'], {
        cwd: repository.root,
        input: `${stage === 1 ? `0 ${'0'.repeat(40)} 0\ta\n` : ''}100644 ${id} ${stage}\ta\n`,
      });
    }
    expect(await pathsOf(repository.root)).toEqual(['a']);
  });

  it('answers in an empty repository', async () => {
    expect(await pathsOf(createRepository().root)).toEqual([]);
  });

  it.runIf(isPosix && isRoot)('may belong to another user, as in a container job', async () => {
    const repository = createRepository();
    repository.write('.gitignore', 'ignored\n');
    repository.write('ignored', '');
    repository.write('sub/a', '');
    repository.commit();
    execFileSync('chown', ['-R', '4242:4242', repository.root]);

    expect(await pathsOf(repository.root)).toEqual(['.gitignore', 'sub/a']);
    await expect(pathsOf(join(repository.root, 'sub'))).rejects.toThrow(/belongs to another user.*safe\.directory/);
  });
});

describe('a sparse checkout scanned green', () => {
  function origin(): GitRepository {
    const repository = createRepository();
    for (const path of ['top', 'in/a', 'out/b', 'out/c']) repository.write(path, `text of ${path}`);
    repository.stage('120000', repository.store('in/a'), 'out/link');
    repository.commitIndex();
    repository.git('add', 'top', 'in', 'out/b', 'out/c');
    repository.commitIndex();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    return repository;
  }

  function sparse(...options: string[]): GitRepository {
    const clone = cloneRepository(origin(), '--sparse', ...options);
    clone.git('sparse-checkout', 'set', 'in');
    return clone;
  }

  it('what is not checked out is read from git', async () => {
    const clone = sparse();
    clone.remove('in/a');
    clone.write('out/c', 'edited on disk');
    const changes = await tree(clone.root);
    expect(Object.keys(linesByPath(changes)).sort()).toEqual(['out/b', 'out/c', 'top']);
    expect(await textOf(changes, 'out/b')).toBe('text of out/b');
    expect(await textOf(changes, 'out/c')).toBe('edited on disk');
    expect(gapsOf(changes)).toEqual(['symlink out/link']);
  });

  it('what a partial clone does not hold is one gap, which counts what the scan selects', async () => {
    const { root } = sparse('--filter=blob:none');
    const changes = await tree(root);
    expect(Object.keys(linesByPath(changes)).sort()).toEqual(['in/a', 'top']);
    expect(gapsOf(changes).sort()).toEqual(['symlink out/link', 'unreadable']);
    expect(changes.gaps.find(({ reason }) => reason === 'unreadable')?.detail).toMatch(
      /^2 tracked files, such as "out\/b", are not in this sparse checkout/,
    );
    expect(gapsOf(await tree(root, ['.'], { paths: ['in/**'], pathsIgnore: [] }))).toEqual([]);
    expect(gapsOf(await tree(root, ['.'], { paths: ['out/c'], pathsIgnore: [] }))).toEqual(['unreadable out/c']);
  });
});

describe('a tree without a repository', () => {
  it('is every file below, save what is inside .git', async () => {
    const root = folderOf({ 'a.txt': 'a', '.b/.c': '', 'd e/é': '', '.git/config': 'x', 'd e/.git/HEAD': 'x' });
    const changes = await tree(root);
    expect(Object.keys(linesByPath(changes)).sort()).toEqual(['.b/.c', 'a.txt', 'd e/é']);
    expect(await textOf(changes, 'a.txt')).toBe('a');
  });

  it('names paths from the working directory', async () => {
    const root = folderOf({ 'in/a': '', 'out/b': '' });
    expect(await pathsOf(join(root, 'in'), ['.', '../out'])).toEqual(['../out/b', 'a']);
  });

  it.runIf(isPosix)('takes any name for what it is', async () => {
    const names = ['back\\slash', '*', '[a]', '{a,b}', '!x', 'new\nline', 'new\nfolder/x', '-r', ' '];
    const root = folderOf(Object.fromEntries(names.map((name) => [name, name])));
    const changes = await tree(root);
    expect(Object.keys(linesByPath(changes)).sort()).toEqual([...names].sort());
    for (const name of names) expect(await textOf(changes, name)).toBe(name);
  });

  it('may be empty', async () => {
    expect(await pathsOf(temporaryFolder())).toEqual([]);
  });
});

describe.each([
  ['with git', () => createRepository().root],
  ['without git', () => temporaryFolder()],
])('on disk %s', (_, makeRoot) => {
  it.runIf(isPosix)('symbolic links are gaps and are not followed', async () => {
    const root = makeRoot();
    const outside = folderOf({ secret: 'secret' });
    symlinkSync(join(outside, 'secret'), join(root, 'file-link'));
    symlinkSync(outside, join(root, 'folder-link'));
    symlinkSync('nowhere', join(root, 'broken'));
    writeFileSync(join(root, 'a'), '');
    const changes = await tree(root);

    expect(linesByPath(changes)).toEqual({ a: 'all' });
    expect(gapsOf(changes).sort()).toEqual(['symlink broken', 'symlink file-link', 'symlink folder-link']);
  });

  it.runIf(isPosix)('a symbolic link that is named means its target', async () => {
    const root = makeRoot();
    writeFileSync(join(root, 'target'), 'text');
    symlinkSync('target', join(root, 'link'));
    const changes = await tree(root, ['link']);
    expect(await textOf(changes, 'target')).toBe('text');
  });

  it.runIf(isPosix)('a pipe is a gap and is not opened', async () => {
    const root = makeRoot();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    // Git lists no pipes of its own accord, so this one is named too.
    expect(gapsOf(await tree(root, ['.', 'pipe']))).toEqual(['unreadable pipe']);
  });

  it.runIf(isPosix)('a file that turns into a pipe or a link before it is read is not read', async () => {
    const root = makeRoot();
    writeFileSync(join(root, 'a'), '');
    writeFileSync(join(root, 'b'), '');
    writeFileSync(join(root, 'c'), '');
    const changes = await tree(root);
    for (const name of ['a', 'b', 'c']) rmSync(join(root, name));
    execFileSync('mkfifo', [join(root, 'a')]);
    symlinkSync('/dev/zero', join(root, 'b'));

    await expect(textOf(changes, 'a')).rejects.toMatchObject({ name: 'ReadFailure', reason: 'unreadable' });
    await expect(textOf(changes, 'b')).rejects.toMatchObject({ name: 'ReadFailure', reason: 'symlink' });
    await expect(textOf(changes, 'c')).rejects.toThrow('removed during the scan');
  });

  it('a file of more than 64 MiB is refused before it is read', async () => {
    const root = makeRoot();
    writeFileSync(join(root, 'large'), Buffer.alloc(64 * 1024 * 1024 + 1));
    writeFileSync(join(root, 'fits'), Buffer.alloc(1024));
    const changes = await tree(root);
    await expect(textOf(changes, 'large')).rejects.toMatchObject({ reason: 'too-large', message: /65 MiB/ });
    expect(await textOf(changes, 'fits')).toHaveLength(1024);
  });

  it.runIf(isPosix)('so is one of more than node can hold', async () => {
    const root = makeRoot();
    writeFileSync(join(root, 'sparse'), '');
    truncateSync(join(root, 'sparse'), 5 * 1024 ** 3);
    await expect(textOf(await tree(root), 'sparse')).rejects.toMatchObject({
      reason: 'too-large',
      message: /5120 MiB/,
    });
  });

  // Nothing is unreadable to the superuser.
  it.runIf(isPosix && !isRoot)('what may not be read is a gap, and the rest is scanned', async () => {
    const root = makeRoot();
    mkdirSync(join(root, 'closed', 'deeper'), { recursive: true });
    writeFileSync(join(root, 'closed', 'a'), '');
    writeFileSync(join(root, 'closed-file'), '');
    writeFileSync(join(root, 'open'), '');
    chmodSync(join(root, 'closed'), 0);
    chmodSync(join(root, 'closed-file'), 0);
    try {
      const changes = await tree(root);
      expect(Object.keys(linesByPath(changes)).sort()).toEqual(['closed-file', 'open']);
      expect(gapsOf(changes)).toEqual(['unreadable closed/']);
      await expect(textOf(changes, 'closed-file')).rejects.toThrow('permission');
      expect(gapsOf(await tree(root, ['.'], { paths: ['**/*.csv'], pathsIgnore: [] }))).toEqual(['unreadable closed/']);
      expect(gapsOf(await tree(root, ['.'], { paths: [], pathsIgnore: ['closed'] }))).toEqual([]);
    } finally {
      chmodSync(join(root, 'closed'), 0o700);
    }
  });

  it('a path that does not exist is an error that names it', async () => {
    const missing = tree(makeRoot(), ['no/such']);
    await expect(missing).rejects.toBeInstanceOf(UserError);
    await expect(missing).rejects.toThrow('"no/such"');
  });

  it('a root that does not exist is an error too', async () => {
    await expect(tree(join(makeRoot(), 'gone'))).rejects.toBeInstanceOf(UserError);
  });

  it('only what is selected is listed', async () => {
    const root = makeRoot();
    for (const name of ['a.csv', 'b.txt', 'c.csv']) writeFileSync(join(root, name), '');
    const changes = await tree(root, ['.'], { paths: ['*.csv'], pathsIgnore: ['c*'] });
    expect(linesByPath(changes)).toEqual({ 'a.csv': 'all' });
  });
});

it.runIf(platform() === 'linux')('a name that is not UTF-8 is a gap, never passed over', async () => {
  const repository = createRepository();
  const name = Buffer.concat([Buffer.from(`${repository.root}/latin`), Buffer.from([0xe9])]);
  writeFileSync(name, 'text');
  expect(gapsOf(await tree(repository.root))).toEqual(['unreadable latin\uFFFD']);
  repository.commit();
  repository.git('rm', '--quiet', '--cached', '-r', '.');
  repository.commitIndex();
  repository.git('add', '--all');
  // Content out of git does not need the name.
  const changes = await collect({ kind: 'staged', root: repository.root, scope: 'added-lines' }, everything);
  expect(await textOf(changes, 'latin\uFFFD')).toBe('text');
});
