import { accessSync, constants } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { GitFailure } from './git-failure.js';

/**
 * Looks along PATH itself: Windows would prefer a `git.exe` in the scanned folder, and a relative entry of PATH
 * would lead there on any system.
 */
export function findGit(path: string): string {
  const name = platform() === 'win32' ? 'git.exe' : 'git';
  const found = path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name))
    .find(isExecutable);
  if (found === undefined) {
    throw new GitFailure('no-git', 'Git was not found on the PATH. Install git 2.30 or later.');
  }
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
