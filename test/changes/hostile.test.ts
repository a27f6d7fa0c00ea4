import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import { createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { everything, gapsOf, linesByPath, range, textOf } from './changed.js';

/*
 * Whoever opens a pull request writes .gitattributes; whoever owns the machine has settings of their own. Neither may
 * hide a line, change a number or have a program run.
 */

const before = 'one\ntwo\n\nfour\nfive\nsix\nseven\neight\nnine\n';
const after = 'one\n2\n\nfour\nfive\n6\nseven\neight\nnine\nten\n';
const expected = { 'a.txt': '2 6 10' };

function changedFile(): { repository: GitRepository; base: string; head: string } {
  const repository = createRepository();
  repository.write('a.txt', before);
  const base = repository.commit();
  repository.write('a.txt', after);
  return { repository, base, head: repository.commit() };
}

const home = { path: '' };

beforeEach(() => {
  home.path = temporaryFolder();
  vi.stubEnv('HOME', home.path);
  vi.stubEnv('XDG_CONFIG_HOME', home.path);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that leaves a trace, and the file it leaves. */
function trap(): { program: string; trace: string } {
  const folder = temporaryFolder();
  const [program, trace] = [join(folder, 'trap.sh'), join(folder, 'sprung')];
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 0\n`);
  chmodSync(program, 0o755);
  return { program: program.replaceAll('\\', '/'), trace };
}

describe('settings', () => {
  const settings = [
    ['diff.interHunkContext', '50'],
    ['diff.context', '10'],
    ['diff.algorithm', 'patience'],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.relative', 'true'],
    ['diff.orderFile', '/no/such/file'],
    ['diff.submodule', 'log'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.renames', 'false'],
    ['diff.wsErrorHighlight', 'all'],
    ['diff.colorMoved', 'zebra'],
    ['diff.ignoreSubmodules', 'all'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['core.quotePath', 'true'],
    ['core.abbrev', '7'],
    ['core.pager', 'false'],
    ['core.bigFileThreshold', '1'],
    ['core.autocrlf', 'true'],
    ['core.attributesFile', '/no/such/file'],
  ] as const;

  it.each(settings)('%s = %s changes nothing', async (key, value) => {
    const { repository, base, head } = changedFile();
    repository.git('config', '--file', join(home.path, '.gitconfig'), key, value);
    const changes = await range(repository.root, base, head);

    expect(linesByPath(changes)).toEqual(expected);
    expect(changes.gaps).toEqual([]);
    expect(await textOf(changes, 'a.txt')).toBe(after);
  });

  it('all of them in the repository itself change nothing', async () => {
    const { repository, base, head } = changedFile();
    for (const [key, value] of settings) repository.git('config', key, value);
    expect(linesByPath(await range(repository.root, base, head))).toEqual(expected);
  });

  it.each(['diff.external', 'core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor'])(
    '%s runs nothing',
    async (key) => {
      const { repository, base, head } = changedFile();
      const { program, trace } = trap();
      repository.git('config', key, program);
      vi.stubEnv('GIT_EXTERNAL_DIFF', program);

      expect(linesByPath(await range(repository.root, base, head))).toEqual(expected);
      await collect({ kind: 'staged', root: repository.root, scope: 'added-lines' }, everything);
      await collect({ kind: 'tree', root: repository.root, paths: ['.'] }, everything, true);
      expect(existsSync(trace)).toBe(false);
    },
  );

  it('a filter does not run, though git is asked which files are unchanged', async () => {
    const { repository } = changedFile();
    const { program, trace } = trap();
    for (const kind of ['clean', 'smudge']) repository.git('config', `filter.own.${kind}`, program);
    repository.write('.gitattributes', '* filter=own\n');
    repository.write('a.txt', 'as long as any other, and newer\n');
    await collect({ kind: 'tree', root: repository.root, paths: ['.'] }, everything, true);
    expect(existsSync(trace)).toBe(false);
    // With the trap in place, git itself would run it.
    expect(() => repository.git('add', '--all')).not.toThrow();
    expect(existsSync(trace)).toBe(true);
  });

  it('hooks do not run', async () => {
    const { repository, base, head } = changedFile();
    const { program, trace } = trap();
    const hooks = join(program, '..');
    for (const name of ['post-index-change', 'post-checkout', 'pre-commit', 'reference-transaction']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
    }
    repository.git('config', 'core.hooksPath', hooks);
    await range(repository.root, base, head);
    await collect({ kind: 'tree', root: repository.root, paths: ['.'] }, everything);
    expect(existsSync(trace)).toBe(false);
  });
});

describe('attributes', () => {
  it.each([
    '-diff',
    'binary',
    'diff=trap',
    'diff=trap text eol=crlf',
    '-text',
    'working-tree-encoding=UTF-16',
    'filter=trap',
  ])('%s hides no line and runs nothing', async (attribute) => {
    const { repository, base } = changedFile();
    const { program, trace } = trap();
    for (const key of ['diff.trap.textconv', 'diff.trap.command', 'filter.trap.smudge']) {
      repository.git('config', key, program);
    }
    repository.git('config', 'filter.trap.clean', 'cat');
    repository.git('config', 'diff.trap.binary', 'true');
    repository.write('.git/info/attributes', `a.txt ${attribute}\n`);
    const head = repository.git('rev-parse', 'HEAD');
    const changes = await range(repository.root, base, head);

    expect(linesByPath(changes)).toEqual(expected);
    expect(await textOf(changes, 'a.txt')).toBe(after);
    expect(existsSync(trace)).toBe(false);
  });

  it('that the change itself brings hide no line', async () => {
    const repository = createRepository();
    repository.write('a.txt', before);
    const base = repository.commit();
    repository.write('.gitattributes', '* -diff\n* binary\n');
    repository.write('a.txt', after);
    const head = repository.commit();

    expect(linesByPath(await range(repository.root, base, head))).toEqual({ ...expected, '.gitattributes': 'all' });
  });
});

describe('objects and environment', () => {
  it('replaced objects are not believed', async () => {
    const { repository, base, head } = changedFile();
    repository.git('replace', head, base);
    expect(linesByPath(await range(repository.root, base, head))).toEqual(expected);
  });

  it.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_INDEX_FILE',
    'GIT_DIFF_OPTS',
    'GIT_CONFIG_PARAMETERS',
  ])('%s is not inherited', async (name) => {
    const { repository, base, head } = changedFile();
    vi.stubEnv(name, '/no/such/place');
    expect(linesByPath(await range(repository.root, base, head))).toEqual(expected);
  });

  it('nothing is written into the repository', async () => {
    const { repository, base, head } = changedFile();
    const listing = () => readdirSync(join(repository.root, '.git'), { recursive: true }).map(String).sort();
    const files = listing();
    await range(repository.root, base, head);
    await collect({ kind: 'staged', root: repository.root, scope: 'added-lines' }, everything);
    await collect({ kind: 'tree', root: repository.root, paths: ['.'] }, everything);
    expect(listing()).toEqual(files);
  });

  it('a git that lies in the scanned folder is not run', async () => {
    const { repository, base, head } = changedFile();
    const { trace } = trap();
    for (const name of ['git', 'git.exe']) {
      writeFileSync(join(repository.root, name), `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
    }
    vi.stubEnv('PATH', ['.', '', process.env['PATH'] ?? ''].join(delimiter));
    const runFrom = process.cwd();
    try {
      process.chdir(repository.root);
      expect(linesByPath(await range(repository.root, base, head))).toEqual(expected);
    } finally {
      process.chdir(runFrom);
    }
    expect(existsSync(trace)).toBe(false);
  });

  it('without git a range is an error with a remedy, and a tree is read without it', async () => {
    const { repository, base, head } = changedFile();
    vi.stubEnv('PATH', temporaryFolder());
    await expect(range(repository.root, base, head)).rejects.toThrow(/Git was not found.*Install/);
    const tree = await collect({ kind: 'tree', root: repository.root, paths: ['.'] }, everything);
    expect(linesByPath(tree)).toEqual({ 'a.txt': 'all' });
    expect(gapsOf(tree)).toEqual(['widened']);
  });
});
