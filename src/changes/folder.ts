import { promises } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder. Paths are relative to it, in the operating system's spelling. */
export interface Listing {
  /** Everything that is no folder, symbolic links and pipes too. */
  readonly names: readonly string[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

/**
 * Lists a folder without git. Not with a glob library: a pattern passes over names that hold a newline, and gives up
 * at the first folder that may not be read.
 */
export async function folderFiles(folder: string): Promise<Listing> {
  const names: string[] = [];
  const unreadable: string[] = [];
  const folders = [''];
  for (const below of folders) {
    const entries = await promises.readdir(join(folder, below), { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) unreadable.push(below);
    for (const entry of entries ?? []) {
      if (entry.name === '.git') continue;
      (entry.isDirectory() ? folders : names).push(join(below, entry.name));
    }
  }
  return { names: names.sort(), unreadable };
}
