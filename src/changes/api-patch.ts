import { type AddedLines, followHunks } from './hunks.js';

/**
 * The lines that a `patch` of GitHub's API adds. `all` when the patch is cut, in an unknown form, or does not add as
 * many lines as GitHub counts: then it does not show the whole change.
 */
export function addedLinesOf(patch: string, additions: number): AddedLines {
  const hunks = followHunks();
  for (const line of patch.replace(/\n$/, '').split('\n')) {
    const mark = line.charCodeAt(0);
    const isContent = hunks.isOpen() || line.startsWith('\\');
    // NUL betrays UTF-16 and binary content, whose bytes have no lines to count.
    const isUnderstood = isContent ? hunks.take(mark) && !line.includes('\0') : hunks.begin(line);
    if (!isUnderstood) return 'all';
  }
  const count = hunks.added.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return hunks.isOpen() || count !== additions ? 'all' : hunks.added;
}

/**
 * Whether a file's patch shows it to be a submodule: its whole content names a commit, and that is its own id. No
 * blob can hold its own id.
 */
export const isSubmodulePatch = (patch: string, id: string): boolean =>
  patch.split('\n').some((line) => line === `+Subproject commit ${id}`);
