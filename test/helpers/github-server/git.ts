import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Repository } from './model.js';
import type { PullRequestOptions } from './options.js';

const run = promisify(execFile);

/** No configuration of this machine or of the user reaches git, so that every machine gives the same diff. */
export const gitEnvironment = {
  PATH: process.env['PATH'],
  SYSTEMROOT: process.env['SYSTEMROOT'],
  GIT_CONFIG_NOSYSTEM: '1',
  // Git knows this name on Windows too.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
};

/** Where git keeps its objects, for a bare repository or one with a work tree. */
export async function gitDirectory(folder: string): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, 'rev-parse', '--absolute-git-dir'], { env: gitEnvironment });
  return stdout.trim();
}

/**
 * Runs a plumbing command as on a bare repository: no work tree and so none of its .gitattributes, as at GitHub.
 * Throws when git fails.
 */
export async function git(repository: Repository, ...args: readonly string[]): Promise<Buffer> {
  const command = ['--git-dir', repository.folder, '-c', 'core.bare=true', ...args];
  const { stdout } = await run('git', command, {
    env: gitEnvironment,
    cwd: repository.folder,
    encoding: 'buffer',
    maxBuffer: 2 ** 29,
  });
  return stdout;
}

export async function gitText(repository: Repository, ...args: readonly string[]): Promise<string> {
  return (await git(repository, ...args)).toString('utf8');
}

/** `refs/pull/N/head` and `refs/pull/N/merge` are GitHub's own; no clone has them. */
function pullRef(ref: string, pulls: ReadonlyMap<number, PullRequestOptions>): string {
  const [, number, side] = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
  const pull = pulls.get(Number(number));
  return (side === 'merge' ? pull?.merge : pull?.head) ?? ref;
}

/** The object that a name from a request stands for, or undefined; `kind` is git's `commit`, `tree` or `blob`. */
export async function resolve(repository: Repository, name: string, kind: string): Promise<string | undefined> {
  const revision = pullRef(name, repository.pulls);
  try {
    const found = await gitText(
      repository,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{${kind}}`,
    );
    return found.trim();
  } catch {
    return undefined;
  }
}

/** The best common ancestor of two commits, or undefined when their histories never met. */
export async function mergeBase(repository: Repository, base: string, head: string): Promise<string | undefined> {
  try {
    return (await gitText(repository, 'merge-base', base, head)).trim();
  } catch {
    return undefined;
  }
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** Bytes; undefined for trees and submodules. */
  readonly size: number | undefined;
  readonly path: string;
}

export async function listTree(repository: Repository, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const flags = recursive ? ['-r', '-t'] : [];
  const records = (await gitText(repository, 'ls-tree', '-z', '-l', ...flags, tree)).split('\0').filter(Boolean);
  return records.map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, tab).split(/ +/);
    return { mode, type, sha, size: size === '-' ? undefined : Number(size), path: record.slice(tab + 1) };
  });
}
