import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryDirectory } from './temporary.js';

/** An empty folder that goes when the test file is done. Its real path. */
export const temporaryFolder = (): string => temporaryDirectory('repository');

/** A real repository in a temporary folder, on branch `main`, without commits. The machine's git settings do not count. */
export interface GitRepository {
  readonly root: string;
  /** Runs git. Standard output without the newline at its end. Throws when git fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes a file, and the folders it stands in. Paths have `/`. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** Adds everything and commits it. The commit's id. */
  readonly commit: (message?: string) => string;
  /** Puts an entry into the index alone: mode `120000` with a blob is a symbolic link, `160000` with a commit a submodule. */
  readonly stage: (mode: string, id: string, path: string) => void;
  /** Stores content as a blob. Its id. */
  readonly store: (content: string) => string;
  /** Commits the index as it is. The commit's id. */
  readonly commitIndex: (message?: string) => string;
  /** Creates a branch here and switches to it. */
  readonly branch: (name: string) => void;
  /** The id of a file's blob in a commit. */
  readonly blob: (path: string, commit?: string) => string;
}

export function createRepository(options: readonly string[] = []): GitRepository {
  const root = temporaryFolder();
  runGit(root, ['init', '--quiet', '--initial-branch=main', ...options]);
  return repositoryAt(root);
}

/** The repository that lies at `root` already. */
export function repositoryAt(root: string): GitRepository {
  const git = (...args: readonly string[]) => runGit(root, args);
  const commitIndex = (message = 'Change') => {
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  return {
    root,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    commit: (message) => {
      git('add', '--all');
      return commitIndex(message);
    },
    commitIndex,
    stage: (mode, id, path) => {
      git('update-index', '--add', '--cacheinfo', `${mode},${id},${path}`);
    },
    store: (content) => runGit(root, ['hash-object', '-w', '--stdin'], content),
    branch: (name) => {
      git('switch', '--quiet', '--create', name);
    },
    blob: (path, commit = 'HEAD') => git('rev-parse', `${commit}:${path}`),
  };
}

/** Clones by file transport, which alone heeds `--depth` and `--filter`. */
export function cloneRepository(from: GitRepository, ...options: readonly string[]): GitRepository {
  const root = temporaryFolder();
  runGit(root, [
    'clone',
    '--quiet',
    ...options,
    `file://${from.root.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`,
    '.',
  ]);
  return repositoryAt(root);
}

function runGit(cwd: string, args: readonly string[], input = ''): string {
  const settings = ['core.autocrlf=false', 'core.quotePath=off', 'commit.gpgSign=false', 'protocol.file.allow=always'];
  const output = execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd,
    // Before git 2.32 only a home elsewhere keeps the machine's settings out.
    env: { ...withoutGit(process.env), ...identity, HOME: cwd, XDG_CONFIG_HOME: cwd },
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  return output.replace(/\n$/, '');
}

/** A hook that runs the tests must not point them at its own repository. */
const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));

const identity = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Committer',
  GIT_COMMITTER_EMAIL: 'committer@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};
