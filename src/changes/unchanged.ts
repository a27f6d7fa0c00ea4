import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Git } from './git.js';
import type { GitEntry } from './git-folder.js';

/*
 * Which files lie there as git has checked them out. Git itself would compare the content of what it is in doubt about, and
 * run the filters that a repository under scan asks for: so its index is only read, and what is in doubt has changed.
 */

/** What the index says of files; where it cannot be read, none is unchanged. */
export interface Recorded {
  /** When git last wrote it, in milliseconds. */
  readonly written: number;
  readonly files: ReadonlyMap<string, RecordedFile>;
}

type RecordedFile = Pick<Stats, 'ctimeMs' | 'mtimeMs' | 'ino' | 'size'>;

export async function recordedIn(git: Pick<Git, 'text'>, folder: string): Promise<Recorded> {
  const ask = (...args: readonly string[]): Promise<string> => git.text(['-C', folder, ...args]);
  try {
    const [path, said] = await Promise.all([
      ask('rev-parse', '--git-path', 'index'),
      ask('ls-files', '-z', '--cached', '--debug'),
    ]);
    const written = statSync(resolve(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return { written, files: filesIn(said) };
  } catch {
    return { written: 0, files: new Map() };
  }
}

/** As `git ls-files --debug` writes an entry. Of one that it writes otherwise nothing is known. */
const entry =
  /([^\0]+)\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [\da-f]+\n?/gy;

function filesIn(said: string): Recorded['files'] {
  const files = new Map<string, RecordedFile>();
  const each = new RegExp(entry);
  for (let found = each.exec(said); found; found = each.exec(said)) {
    const [, name = '', ctime, ctimeNs, mtime, mtimeNs, ino, size] = found;
    files.set(name, {
      ctimeMs: inMilliseconds(Number(ctime), Number(ctimeNs)),
      mtimeMs: inMilliseconds(Number(mtime), Number(mtimeNs)),
      ino: Number(ino),
      size: Number(size),
    });
  }
  return files;
}

/** As Node reckons them, to the last bit. */
const inMilliseconds = (seconds: number, nanoseconds: number): number => seconds * 1000 + nanoseconds / 1_000_000;

/** The blob that a file was checked out from, if it was not touched since. */
export type BlobOf = (name: string, stats: Stats) => string | undefined;

/** Of files with tag `H`: with a small letter git was told to take one for unchanged, whatever becomes of it. */
export function blobsIn(entries: readonly GitEntry[], { written, files }: Recorded): BlobOf {
  const tracked = entries.filter(({ tag, mode }) => tag === 'H' && mode.startsWith('100'));
  const ids = new Map(tracked.map(({ name, id }) => [name, id]));
  return (name, { ctimeMs, mtimeMs, ino, size }) => {
    const before = files.get(name);
    const isSame =
      before?.ctimeMs === ctimeMs && before.mtimeMs === mtimeMs && before.size === size && before.ino === ino % places;
    // What was touched while git wrote its index, it may not have seen.
    return isSame && ctimeMs < written ? ids.get(name) : undefined;
  };
}

/** The index has room for so many numbers of places on a disk. */
const places = 2 ** 32;
