import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryDirectory } from './temporary.js';

/** What a program tried, as the guard wrote it down. */
export interface Attempt {
  readonly how: 'dns' | 'tcp' | 'udp' | 'pipe' | 'listen' | 'program' | 'thread';
  readonly to: string;
  /** 0 is the main one. */
  readonly thread: number;
  readonly isAllowed: boolean;
}

export interface Guarded {
  /** For the program to be watched; may be given more to allow before it starts. */
  readonly env: Record<string, string>;
  /** Programs and threads aside. */
  readonly attempts: () => readonly Attempt[];
  /** The command lines of what was started, each from the program's file on. */
  readonly programs: () => readonly (readonly string[])[];
  /** How many threads there were beside the main one. */
  readonly threads: () => number;
}

const preload = fileURLToPath(new URL('network-guard.cjs', import.meta.url));

/** Lets a Node program and its threads talk to these addresses (`host:port`) alone, and notes whatever it tries. */
export function guardNetwork(...allowed: readonly string[]): Guarded {
  const log = join(temporaryDirectory('network'), 'attempts.jsonl');
  const all = (): Attempt[] =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .flatMap((line) => (line === '' ? [] : JSON.parse(line)))
      : [];
  return {
    env: {
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      NETWORK_LOG: log,
      NETWORK_ALLOWED: allowed.join(' '),
    },
    attempts: () => all().filter(({ how }) => how !== 'program' && how !== 'thread'),
    programs: () => all().flatMap(({ how, to }) => (how === 'program' ? [JSON.parse(to)] : [])),
    threads: () => all().filter(({ how }) => how === 'thread').length,
  };
}
