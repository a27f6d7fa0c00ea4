import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; a failure is for the caller to judge. */
export function run(program: string, args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, ...(env && { env }), stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        output[name] += chunk;
      });
    }
    child.on('error', fail);
    child.on('close', (status) => done({ status, ...output }));
  });
}

/** Runs a script under this Node: a path in the checkout, such as a tool's entry point, which needs no shell. */
export const runNode = (script: string, args: readonly string[], cwd = root): Promise<Run> =>
  run(process.execPath, [join(root, script), ...args], cwd);

/** Every file that is or would be committed, with `/`. */
export async function committedFiles(...paths: string[]): Promise<string[]> {
  const listed = await run('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ...paths], root);
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  return listed.stdout.split('\0').filter((path) => path !== '');
}
