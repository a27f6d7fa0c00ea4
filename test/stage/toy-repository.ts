import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryDirectory } from '../helpers/temporary.js';

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Toy',
  GIT_AUTHOR_EMAIL: 'toy@example.com',
  GIT_COMMITTER_NAME: 'Toy',
  GIT_COMMITTER_EMAIL: 'toy@example.com',
};

export interface ToyRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string | Buffer) => void;
  /** Commits everything and returns the commit's id. */
  readonly commit: (message: string) => string;
}

export function toyRepository(): ToyRepository {
  const folder = temporaryDirectory('repository');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, env, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
