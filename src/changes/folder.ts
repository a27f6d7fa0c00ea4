import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder. Paths are relative to it, in the operating system's spelling. */
export interface Listing {
  /** Everything that is no folder, symbolic links and pipes too. */
  readonly names: readonly string[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
  /** What has a name that is not UTF-8, with `\uFFFD` in it: under this one something else may lie. */
  readonly unnamed: readonly string[];
}

/**
 * Lists a folder without git. Not with a glob library: a pattern passes over names that hold a newline, and gives up
 * at the first folder that may not be read. At once and not by promises, which take ten times as long.
 */
export function folderFiles(folder: string): Listing {
  const names: string[] = [];
  const unreadable: string[] = [];
  const unnamed: string[] = [];
  const folders = [''];
  for (const below of folders) {
    const entries = entriesOf(join(folder, below));
    if (entries === undefined) unreadable.push(below);
    for (const entry of entries ?? []) {
      const list = isUtf8(entry.name) ? (entry.isDirectory() ? folders : names) : unnamed;
      list.push(join(below, entry.name.toString('utf8')));
    }
  }
  return { names: names.sort(), unreadable, unnamed };
}

/** All but git's own; nothing for a folder that may not be read. */
function entriesOf(folder: string): readonly Dirent<Buffer>[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    return entries.filter(({ name }) => !name.equals(dotGit));
  } catch {
    return undefined;
  }
}

const dotGit = Buffer.from('.git');
