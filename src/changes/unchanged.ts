import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Git } from './git.js';
import type { GitEntry } from './git-folder.js';

/** What git says of the files of a folder, compared with its index; where it cannot say, nothing is unchanged. */
export interface Comparison {
  /** When git last wrote its index, in milliseconds. */
  readonly indexed: Promise<number>;
  /** The names of files that are not as it has them. Git looks at each, which takes it a few microseconds. */
  readonly changed: Promise<ReadonlySet<string> | undefined>;
}

/** Asks git, while others go on. Told by times, length and place on disk, and by content where those leave a doubt. */
export function compareWithIndex(git: Pick<Git, 'text'>, folder: string): Comparison {
  const ask = (...args: readonly string[]): Promise<string> => git.text(['-C', folder, ...args]);
  const closely = ['-c', 'core.trustctime=true', '-c', 'core.checkStat=default'];
  return {
    indexed: ask('rev-parse', '--git-path', 'index').then(
      (path) => statSync(resolve(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0,
      () => 0,
    ),
    changed: ask(...closely, 'ls-files', '-z', '--modified').then(
      (names) => new Set(names.split('\0')),
      () => undefined,
    ),
  };
}

/** The blob that a file was checked out from, as far as the index tells. */
export type BlobOf = (name: string, stats: Stats) => string | undefined;

/**
 * Of files with tag `H`: with a small letter git was told to take one for unchanged. Git compares seconds, and may not
 * have seen what was touched since the index was written.
 */
export function blobsIn(entries: readonly GitEntry[], indexed: number): BlobOf {
  const files = entries.filter(({ tag, mode }) => tag === 'H' && mode.startsWith('100'));
  const ids = new Map(files.map(({ name, id }) => [name, id]));
  return (name, { ctimeMs }) => (ctimeMs < indexed ? ids.get(name) : undefined);
}
