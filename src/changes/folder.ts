import { isUtf8 } from 'node:buffer';
import { promises } from 'node:fs';
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
 * at the first folder that may not be read.
 */
export async function folderFiles(folder: string): Promise<Listing> {
  const names: string[] = [];
  const unreadable: string[] = [];
  const unnamed: string[] = [];
  const folders = [''];
  const options = { withFileTypes: true, encoding: 'buffer' } as const;
  for (const below of folders) {
    const entries = await promises.readdir(join(folder, below), options).catch(() => unreadable.push(below));
    for (const entry of Array.isArray(entries) ? entries : []) {
      const name = entry.name.toString('utf8');
      const list = isUtf8(entry.name) ? (entry.isDirectory() ? folders : names) : unnamed;
      if (name !== '.git') list.push(join(below, name));
    }
  }
  return { names: names.sort(), unreadable, unnamed };
}
