import { UserError } from '../model/errors.js';
import type { Git } from './git.js';
import { GitFailure } from './git-failure.js';

/** What a revision points to, or nothing when the checkout does not hold it. */
export async function findCommit(git: Git, revision: string): Promise<string | undefined> {
  // A leading dash would be read as an option, and no argument can hold a NUL.
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) {
    throw new UserError(`${JSON.stringify(revision)} is no name of a commit. Give a commit id, a branch or a tag.`);
  }
  return orNothing(git.text(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]));
}

/** @throws UserError when the checkout does not hold the commit. */
export async function commitOf(git: Git, revision: string): Promise<string> {
  const commit = await findCommit(git, revision);
  if (commit !== undefined) return commit;
  throw new UserError(
    `This checkout does not hold the commit ${JSON.stringify(revision)}. ` +
      'Fetch it with `git fetch origin <commit>`, or set `fetch-depth: 0` for actions/checkout.',
  );
}

/**
 * Where the two histories parted: what came to `base` since then is no part of the change.
 *
 * @throws UserError when the checkout holds no common ancestor.
 */
export async function mergeBase(git: Git, base: string, head: string): Promise<string> {
  const ancestor = await orNothing(git.text(['merge-base', base, head]));
  if (ancestor !== undefined) return ancestor;
  const isShallow = (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new UserError(
    isShallow
      ? 'This checkout is shallow and ends before the commit where base and head parted. ' +
          'Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`.'
      : 'Base and head have no common history, so there is no change between them. Scan the files instead.',
  );
}

/** The tree without files, in the repository's own hash format. */
export const emptyTree = (git: Git): Promise<string> => git.text(['hash-object', '-t', 'tree', '--stdin']);

async function orNothing(answer: Promise<string>): Promise<string | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitFailure && error.kind === 'failed') return undefined;
    throw error;
  }
}
