import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

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
    // Not with `join`, which takes each path apart again.
    const start = below === '' ? '' : below + sep;
    for (const { name, isFolder, isNamed } of entries ?? []) {
      const list = isNamed ? (isFolder ? folders : names) : unnamed;
      list.push(start + name);
    }
  }
  return { names: names.sort(), unreadable, unnamed };
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Its name is UTF-8. */
  readonly isNamed: boolean;
}

/** All but git's own; nothing for a folder that may not be read. */
function entriesOf(folder: string): readonly Entry[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    // As bytes they take half as long again, and only what is no UTF-8, or seems to be none, needs that.
    const found = entries.some(({ name }) => name.includes(replacement))
      ? readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
          name: entry.name.toString('utf8'),
          isFolder: entry.isDirectory(),
          isNamed: isUtf8(entry.name),
        }))
      : entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isNamed: true }));
    return found.filter(({ name }) => name !== '.git');
  } catch {
    return undefined;
  }
}

/** What stands in a text for bytes that are no UTF-8. */
const replacement = '\ufffd';
