import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import type { ChangeSet } from '../../src/model/change.js';
import type { Source } from '../../src/model/source.js';
import { cloneRepository, createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { everything, gapsOf, linesByPath, textOf } from './changed.js';

interface Stage {
  readonly origin: GitRepository;
  readonly base: string;
  readonly head: string;
}

/** A branch that parted from main `behind` commits ago, and has been merged into it for a test. */
function open(behind: number): Stage {
  const origin = createRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.write('edited', 'one\ntwo\nthree\n');
  origin.write('untouched', 'old\n');
  origin.commit('Base');
  origin.branch('topic');
  origin.write('edited', 'one\n2\nthree\n');
  origin.write('a "new" é', 'new\n');
  const head = origin.commit('Proposal');
  origin.git('switch', '--quiet', 'main');
  for (let index = 0; index < behind; index += 1) origin.commitIndex(`Later ${index}`);
  origin.write('elsewhere', 'came later\n');
  const base = origin.commit('Last');
  origin.branch('merged');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  return { origin, base, head };
}

type Overrides = Partial<Extract<Source, { kind: 'pull-request' }>>;

const fetched = (stage: Stage, root: string, overrides: Overrides = {}): Promise<ChangeSet> =>
  collect(
    {
      kind: 'pull-request',
      root,
      repository: { owner: 'octo', repo: 'repo' },
      base: stage.base,
      head: stage.head,
      scope: 'added-lines',
      remote: { url: `file://${stage.origin.root}`, folder: temporaryFolder(), token: 'not-for-the-disk' },
      ...overrides,
    },
    everything,
  );

const lines = { edited: '2', 'a "new" é': 'all' };

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

describe('a commit that the workspace lacks is fetched', () => {
  it.each([
    ['a checkout of the merge alone', ['--depth=1', '--branch', 'merged']],
    ['a checkout of the base alone', ['--depth=1', '--branch', 'main']],
    ['a partial clone', ['--depth=1', '--branch', 'merged', '--filter=blob:none']],
    ['a sparse clone', ['--depth=1', '--branch', 'merged', '--sparse']],
  ])('into %s', async (_, how) => {
    const stage = open(3);
    const workspace = cloneRepository(stage.origin, ...how).root;
    const before = filesUnder(workspace);
    const changes = await fetched(stage, workspace);
    expect(linesByPath(changes)).toEqual(lines);
    expect(gapsOf(changes)).toEqual([]);
    expect(await textOf(changes, 'edited')).toBe('one\n2\nthree\n');
    expect(filesUnder(workspace)).toEqual(before);
  });

  it('where there is no checkout at all', async () => {
    const stage = open(3);
    expect(linesByPath(await fetched(stage, temporaryFolder()))).toEqual(lines);
  });

  it('however far back the two parted, within bounds', async () => {
    const stage = open(120);
    const workspace = cloneRepository(stage.origin, '--depth=1', '--branch', 'merged').root;
    expect(linesByPath(await fetched(stage, workspace))).toEqual(lines);
  });

  it('from a branch by its name', async () => {
    const stage = open(3);
    const workspace = cloneRepository(stage.origin, '--depth=1', '--branch', 'topic').root;
    expect(linesByPath(await fetched(stage, workspace, { base: 'refs/heads/main' }))).toEqual(lines);
  });

  it('without a trace of the token on disk, and none of the workspace’s settings', async () => {
    const stage = open(3);
    const clone = cloneRepository(stage.origin, '--depth=1', '--branch', 'merged');
    const trap = join(clone.root, 'trap');
    clone.git('config', `url.file:///nowhere/.insteadOf`, 'file://');
    clone.git('config', 'core.sshCommand', `touch ${trap}`);
    clone.git('config', 'core.fsmonitor', `touch ${trap}; false`);
    clone.git('config', 'fetch.recurseSubmodules', 'true');
    const folder = temporaryFolder();
    const url = `file://${stage.origin.root}`;
    const changes = await fetched(stage, clone.root, { remote: { url, folder, token: 'not-for-the-disk' } });
    expect(linesByPath(changes)).toEqual(lines);
    expect(filesUnder(clone.root)).not.toContain(trap);
    const written = filesUnder(folder).map((file) => readFileSync(file, 'latin1'));
    expect(written.join('')).not.toMatch(/not-for-the-disk|bm90LWZvci10aGUtZGlzaw/);
  });
});

describe('a commit that nobody has', () => {
  it('leaves the whole tree of the checkout, with the reason', async () => {
    const stage = open(3);
    const clone = cloneRepository(stage.origin, '--depth=1', '--branch', 'merged');
    const changes = await fetched(stage, clone.root, { base: 'f'.repeat(40) });
    expect(changes.scope).toBe('all');
    expect(gapsOf(changes)).toEqual(['widened']);
    expect(changes.gaps[0]?.detail).toContain('fetch');
  });
});
