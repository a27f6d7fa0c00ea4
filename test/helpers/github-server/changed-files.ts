import type { ChangedFile } from './diff.js';
import type { Addresses } from './model.js';

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** GitHub's `diff-entry` for a file as it is at `commit`. */
export function diffEntry({ root, site }: Addresses, fullName: string, commit: string, file: ChangedFile) {
  const path = encodePath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${site}/${fullName}/blob/${commit}/${path}`,
    raw_url: `${site}/${fullName}/raw/${commit}/${path}`,
    contents_url: `${root}/repos/${fullName}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

export function totals(files: readonly ChangedFile[]): { additions: number; deletions: number } {
  return {
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
  };
}
