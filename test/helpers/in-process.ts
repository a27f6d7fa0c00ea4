import { Readable } from 'node:stream';

/** What a process is given, and what comes of it. */
export interface Given {
  readonly cwd: string;
  /** All of its variables. */
  readonly env: NodeJS.ProcessEnv;
  readonly input: string | Uint8Array;
}

export interface CameOfIt {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whether programs are run in the process of the tests, where their coverage is measured. */
const isMeasured = process.env['PIICLOAK_COVERAGE'] === '1';

let isBusy = false;

/**
 * Runs a program's own function as if it were a process: with its folder, variables and pipes. Nothing where that is not
 * asked for, or while another is run: it has to be a process then.
 */
export async function inProcess(program: () => Promise<number>, given: Given): Promise<CameOfIt | undefined> {
  if (!isMeasured || isBusy) return undefined;
  isBusy = true;
  try {
    return await run(program, given);
  } finally {
    isBusy = false;
  }
}

async function run(program: () => Promise<number>, { cwd, env, input }: Given): Promise<CameOfIt> {
  const before = { cwd: process.cwd(), env: process.env, stdin: Object.getOwnPropertyDescriptor(process, 'stdin') };
  const stdout = captured(process.stdout);
  const stderr = captured(process.stderr);
  process.chdir(cwd);
  process.env = { ...env };
  Object.defineProperty(process, 'stdin', {
    value: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    configurable: true,
  });
  try {
    const code = await program();
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.release();
    stderr.release();
    process.chdir(before.cwd);
    process.env = before.env;
    if (before.stdin) Object.defineProperty(process, 'stdin', before.stdin);
  }
}

function captured(stream: NodeJS.WriteStream): { readonly text: () => string; readonly release: () => void } {
  const { write } = stream;
  const chunks: Buffer[] = [];
  stream.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    chunks.push(Buffer.from(chunk as string));
    const done = rest.at(-1);
    if (typeof done === 'function') setImmediate(() => done());
    return true;
  };
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    release: () => {
      stream.write = write;
    },
  };
}
