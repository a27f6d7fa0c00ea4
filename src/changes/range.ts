import type { Scope } from '../model/change.js';
import { openGit } from './git.js';
import { type Changes, compare } from './git-diff.js';
import { commitOf, emptyTree, findCommit, mergeBase } from './revisions.js';

/**
 * What `head` changes since it parted from `base`, out of the local repository alone.
 *
 * @throws UserError when the checkout does not hold both commits and one where they parted.
 */
export async function rangeChanges(root: string, base: string, head: string, scope: Scope): Promise<Changes> {
  const git = openGit(root);
  const [from, to] = await Promise.all([commitOf(git, base), commitOf(git, head)]);
  return compare(git, { from: await mergeBase(git, from, to), to }, scope);
}

/** What the next commit would change. */
export async function stagedChanges(root: string, scope: Scope): Promise<Changes> {
  // `git commit -a` and `git commit <path>` prepare an index of their own and tell their hooks where it is.
  const git = openGit(root, { inherit: ['GIT_INDEX_FILE'] });
  const from = (await findCommit(git, 'HEAD')) ?? (await emptyTree(git));
  return compare(git, { from, to: 'index' }, scope);
}
