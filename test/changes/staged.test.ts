import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import { createRepository } from '../helpers/git-repository.js';
import { everything, gapsOf, linesByPath, textOf } from './changed.js';

const staged = (root: string) => collect({ kind: 'staged', root, scope: 'added-lines' }, everything);

afterEach(() => {
  vi.unstubAllEnvs();
});

it('tells what the next commit adds, out of the index and not off the disk', async () => {
  const repository = createRepository();
  repository.write('a', 'one\n');
  repository.write('gone', 'gone\n');
  repository.commit();
  repository.write('a', 'one\nstaged\n');
  repository.write('b', 'new\n');
  repository.remove('gone');
  repository.git('add', '--all');
  repository.write('a', 'one\nstaged\nnot staged\n');
  repository.write('c', 'not staged\n');
  const changes = await staged(repository.root);

  expect(linesByPath(changes)).toEqual({ a: '2', b: 'all' });
  expect(await textOf(changes, 'a')).toBe('one\nstaged\n');
});

it('counts everything before the first commit', async () => {
  const repository = createRepository();
  repository.write('a', 'one\n');
  repository.git('add', '--all');
  expect(linesByPath(await staged(repository.root))).toEqual({ a: 'all' });
});

it('is empty when nothing is staged', async () => {
  const repository = createRepository();
  repository.write('a', 'one\n');
  repository.commit();
  repository.write('a', 'two\n');
  expect(linesByPath(await staged(repository.root))).toEqual({});
});

it('reads the index that git prepares for a hook', async () => {
  const repository = createRepository();
  repository.write('a', 'one\n');
  repository.commit();
  repository.write('a', 'one\ntwo\n');
  repository.git('add', '--all');
  const index = join(repository.root, '.git', 'next-index');
  repository.git('read-tree', `--index-output=${index}`, 'HEAD');
  repository.git('add', '--all');

  expect(linesByPath(await staged(repository.root))).toEqual({ a: '2' });
  vi.stubEnv('GIT_INDEX_FILE', index);
  expect(linesByPath(await staged(repository.root))).toEqual({});
});

it('names files with conflicts as gaps', async () => {
  const repository = createRepository();
  repository.write('a', 'base\n');
  repository.commit();
  repository.branch('other');
  repository.write('a', 'other\n');
  repository.commit();
  repository.git('switch', '--quiet', 'main');
  repository.write('a', 'main\n');
  repository.commit();
  expect(() => repository.git('merge', 'other')).toThrow();

  expect(gapsOf(await staged(repository.root))).toEqual(['unreadable a']);
});
