import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../project/project.js';
import { inProcess } from './in-process.js';
import { lookAt, writtenSince } from './leaks/folder.js';
import { assertNoneOf } from './leaks/search.js';
import { valuesIn } from './leaks/values.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Added to the variables of the tests; `undefined` takes one away. */
  readonly env?: NodeJS.ProcessEnv;
  /** The node that runs it, by default the one that runs the tests. */
  readonly node?: string;
  /** What reports may show of the input: the policy's own domains. */
  readonly shown?: string;
  /** Closes the pipe after so many bytes, as `head` does. */
  readonly readBytes?: number;
}

/**
 * Runs the compiled command line as a process of its own, its output in pipes; where coverage is measured, the sources. Whatever it was called for, nothing
 * personal of its input, of the folder it ran in and of that folder's history may be in what it printed and wrote.
 */
export async function piicloak(args: readonly string[], call: Call = {}): Promise<Ended> {
  const { cwd = root, input = '', shown = '' } = call;
  const folders = (cwd === root ? args.filter((arg) => isAbsolute(arg) && isFolder(arg)) : [cwd]).map(lookAt);
  const ended = await start(args, call);
  const values = [...folders.flatMap((folder) => folder.values), ...valuesIn('', Buffer.from(input))];
  const { stdout, stderr } = ended;
  const written = Object.assign({}, ...folders.map(writtenSince));
  assertNoneOf(
    values,
    { stdout, stderr, ...written },
    [shown, ...args, ...folders.map((folder) => folder.shown)].join('\n'),
  );
  return ended;
}

async function start(
  args: readonly string[],
  { cwd = root, input = '', env, node = process.execPath, readBytes }: Call,
): Promise<Ended> {
  const entry = await compiled();
  if (node === process.execPath && readBytes === undefined) {
    const program = async () => (await import('../../src/cli/run.js')).run(args, entry);
    const ended = await inProcess(program, { cwd, env: { ...process.env, ...env }, input });
    if (ended) return ended;
  }
  const child = spawn(node, [entry, ...args], { cwd, env: { ...process.env, ...env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk;
      if (name === 'stdout' && readBytes !== undefined && output.stdout.length >= readBytes) child.stdout.destroy();
    });
  }
  // A process that ends before it has read everything closes this pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...output }));
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

let entry: Promise<string> | undefined;

/** The bundle, when it was built after the last change of the sources, else what the compiler makes of them. */
function compiled(): Promise<string> {
  entry ??= findOrCompile();
  return entry;
}

async function findOrCompile(): Promise<string> {
  const changed = lastChange(join(root, 'src'));
  const bundle = join(root, 'dist', 'cli', 'index.js');
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= changed) return bundle;
  const cache = join(root, 'node_modules', '.cache', 'piicloak');
  const folder = join(cache, String(Math.round(changed)));
  if (!existsSync(folder)) await compile(cache, folder);
  return join(folder, 'cli', 'main.js');
}

/** Test files run at the same time: each compiles aside, and the first to finish gives its folder the name. */
async function compile(cache: string, folder: string): Promise<void> {
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', aside]);
  writeFileSync(join(aside, 'package.json'), '{"type": "module"}');
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
  const outdated = readdirSync(cache).filter((name) => /^\d+$/.test(name) && join(cache, name) !== folder);
  for (const name of outdated) rmSync(join(cache, name), { recursive: true, force: true });
}

function lastChange(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Math.max(...entries.map((found) => statSync(join(found.parentPath, found.name)).mtimeMs));
}
