import { ReadFailure } from '../model/change.js';
import { openGit } from './git.js';
import { openBlobs, type ReadBlob } from './git-blobs.js';

/** The blobs of the repository in a folder, which may hold some, or not be one. */
export function localBlobs(root: string): ReadBlob {
  try {
    return openBlobs(openGit(root));
  } catch {
    return () => Promise.reject(new ReadFailure('unreadable', 'There is no git here.'));
  }
}
