import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Git } from './git.js';
import type { GitEntry } from './git-folder.js';

/*
 * Which files lie there as git has checked them out. Git itself would compare the content of what it is in doubt about, and
 * run the filters that a repository under scan asks for: so its index is only read, and what is in doubt has changed.
 */

/** When git last wrote its index, in milliseconds; 0 where that cannot be told, so that no file counts as unchanged. */
export async function indexWritten(git: Pick<Git, 'text'>, folder: string): Promise<number> {
  try {
    const path = await git.text(['-C', folder, 'rev-parse', '--git-path', 'index']);
    return statSync(resolve(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  } catch {
    return 0;
  }
}

/** As `git ls-files --debug` writes it. Of an entry that it writes otherwise nothing is known. */
const stat =
  /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [\da-f]+\n?$/;

/**
 * The blob that a file was checked out from, if it was not touched since. Tag `H` alone: with a small letter git was told
 * to take a file for unchanged, whatever becomes of it.
 */
export function blobOf(entry: GitEntry, now: Stats, written: number): string | undefined {
  // What was touched while git wrote its index, it may not have seen.
  if (entry.tag !== 'H' || !entry.mode.startsWith('100') || now.ctimeMs >= written) return undefined;
  const [, ctime, ctimeNs, mtime, mtimeNs, ino, size] = stat.exec(entry.stat) ?? [];
  const isSame =
    Number(size) === now.size &&
    Number(ino) === now.ino % places &&
    inMilliseconds(mtime, mtimeNs) === now.mtimeMs &&
    inMilliseconds(ctime, ctimeNs) === now.ctimeMs;
  return isSame ? entry.id : undefined;
}

/** As Node reckons them, to the last bit. */
const inMilliseconds = (seconds: string | undefined, nanoseconds: string | undefined): number =>
  Number(seconds) * 1000 + Number(nanoseconds) / 1_000_000;

/** The index has room for so many numbers of places on a disk. */
const places = 2 ** 32;
