import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { findGit } from './find-git.js';
import { explain, GitFailure } from './git-failure.js';

/*
 * The only place that starts git. A repository under scan is untrusted: its configuration, attributes and hooks must
 * run nothing, reach no network and change no answer.
 */

export interface Output {
  readonly stdout: Buffer;
  /** What git complained about while it succeeded. */
  readonly warnings: string;
}

/** Git in one folder. Every method rejects with a `GitFailure` when git cannot answer. */
export interface Git {
  readonly run: (args: readonly string[]) => Promise<Output>;
  /** Standard output as text without the newline at its end. */
  readonly text: (args: readonly string[]) => Promise<string>;
  /** Standard output as it comes, until someone ends it. Rejects after the last chunk when git failed. */
  readonly stream: (args: readonly string[]) => AsyncGenerator<Uint8Array, void>;
  readonly start: (args: readonly string[]) => ChildProcessWithoutNullStreams;
}

export interface GitOptions {
  /** Further environment variables to pass on. Hooks tell their index with `GIT_INDEX_FILE`. */
  readonly inherit?: readonly string[];
  /** Environment variables over those. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which a command is ended. */
  readonly timeLimit?: number;
}

export function openGit(root: string, { inherit = [], env: more = {}, timeLimit }: GitOptions = {}): Git {
  if (!existsSync(root)) throw new GitFailure('no-repository', `There is no such folder: ${root}`);
  const binary = findGit(process.env['PATH'] ?? '');
  const settings = safeSettings(root);
  const env = { ...environment(inherit), ...more };
  const start = (args: readonly string[]) =>
    spawn(binary, [...settings, ...args], { cwd: root, env, ...(timeLimit && { timeout: timeLimit }) });

  async function* stream(args: readonly string[], complaints: string[] = []): AsyncGenerator<Uint8Array, void> {
    const child = start(args);
    child.stdin.on('error', () => undefined).end();
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
    const ended = endOf(child);
    let isRead = false;
    try {
      yield* child.stdout;
      isRead = true;
    } finally {
      // Only a reader that gave up: git that has said everything is about to tell its exit code.
      if (!isRead) child.kill();
    }
    const code = await ended;
    if (code !== 0) throw explain(args, code, complaints.join(''), root);
  }

  const run = async (args: readonly string[]): Promise<Output> => {
    const complaints: string[] = [];
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream(args, complaints)) chunks.push(chunk);
    return { stdout: Buffer.concat(chunks), warnings: complaints.join('') };
  };

  const text = async (args: readonly string[]): Promise<string> =>
    (await run(args)).stdout.toString('utf8').replace(/\r?\n$/, '');

  return { run, text, stream, start };
}

function safeSettings(root: string): readonly string[] {
  return [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    // Empty means off both before git 2.36, where it was a hook's path, and since, where it is a boolean.
    ...['-c', 'core.fsmonitor='],
    ...['-c', `core.hooksPath=${devNull}`],
    ...['-c', 'diff.suppressBlankEmpty=false'],
    // In a container job the workspace belongs to another user, and git would refuse it. Whoever asks for a scan of
    // this folder vouches for it, and nothing in it is run. Respected on the command line since git 2.38.
    ...['-c', `safe.directory=${realpathSync(root).replaceAll('\\', '/')}`],
  ];
}

/** No variable of git's own is inherited, so that a hook's or a job's settings change no answer. */
function environment(inherit: readonly string[]): NodeJS.ProcessEnv {
  const needed = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'SYSTEMROOT', 'TMPDIR'];
  const inherited = [...needed, ...inherit].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ATTR_NOSYSTEM: '1',
    // A partial clone fetches what it lacks on its own: no network from here. Older versions know only the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/** The exit code, or the reason why there is none. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<number | string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'an unknown signal'));
  });
}
