import { spawn } from 'node:child_process';
import { RunnerRefusal } from './refusal.js';

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script to its end. Throws RunnerRefusal when a signal ended it or the time limit (milliseconds) did. */
export async function runScript(
  node: string,
  script: string,
  options: { readonly cwd: string; readonly env: Record<string, string>; readonly timeLimit: number },
): Promise<Ended> {
  const child = spawn(node, [script], { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, options.timeLimit);
  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (...ended) => resolve(ended));
    });
    const printed = { stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') };
    if (code !== null && !late) return { exitCode: code, ...printed };
    const reason = late ? `was still running after ${options.timeLimit} ms` : `was ended by ${signal}`;
    throw new RunnerRefusal(`The action ${reason}. It printed:\n${printed.stdout}\n${printed.stderr}`);
  } finally {
    clearTimeout(timer);
  }
}
