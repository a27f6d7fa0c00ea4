import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The node that runs it, by default the one that runs the tests. */
  readonly node?: string;
}

export const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Runs the bundled command line as a process. */
export function piicloak(args: readonly string[], { cwd, input = '', env = {}, node }: Call = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node ?? process.execPath, [bundle, ...args], { cwd, env: { ...process.env, ...env } });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => output.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(output.stdout).toString('utf8'),
        stderr: Buffer.concat(output.stderr).toString('utf8'),
      });
    });
    // A command that ends before it has read everything closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
