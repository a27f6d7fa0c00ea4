import type { Scope } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap, GapReason } from '../model/gap.js';
import type { PullRequest } from '../model/source.js';
import { apiChanges } from './api-changes.js';
import { type Api, comparedFiles, maxListed, pullRequestFiles } from './api-files.js';
import { openGit } from './git.js';
import { type Changes, compare } from './git-diff.js';
import { rangeChanges } from './range.js';
import { emptyTree, findCommit } from './revisions.js';
import { listTree } from './tree.js';

/**
 * What a pull request changes, from the first source that knows: the local repository, GitHub's comparison of the two
 * commits, GitHub's list of the pull request's files. When none does, everything in the workspace, with a gap that
 * tells why.
 *
 * @throws UserError when there is nothing to scan instead.
 */
export async function pullRequestChanges(pull: PullRequest): Promise<Changes & { readonly scope: Scope }> {
  const { root, base, head, scope, client, repository } = pull;
  const api = client && { client, repository };
  const sources = [
    () => rangeChanges(root, base, head, scope),
    ...(api ? [() => fromComparison(pull, api), () => fromList(pull, api)] : []),
  ];
  const reasons: string[] = [];
  for (const source of sources) {
    try {
      return { ...(await source()), scope };
    } catch (error) {
      reasons.push(sentence(error));
    }
  }
  if (!api) reasons.push('There is no token to ask GitHub with.');
  return { ...(await everything(root, head, reasons.join(' '))), scope: 'all' };
}

async function fromComparison(pull: PullRequest, api: Api): Promise<Changes> {
  const files = await comparedFiles(api, pull.base, pull.head);
  if (files.length < (pull.changedFiles ?? 0)) {
    throw new UserError(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
  }
  return apiChanges(files, pull.scope, pull.root, api);
}

async function fromList(pull: PullRequest, api: Api): Promise<Changes> {
  const listed = await pullRequestFiles(api, pull.number);
  const { files, gaps } = apiChanges(listed, pull.scope, pull.root, api);
  const isComplete = pull.changedFiles === undefined ? listed.length < maxListed : listed.length >= pull.changedFiles;
  if (isComplete) return { files, gaps };
  const of = pull.changedFiles === undefined ? '' : ` of ${pull.changedFiles}`;
  const missing =
    `GitHub lists only ${listed.length}${of} changed files, and the others were not scanned. ` +
    'Set `fetch-depth: 0` for actions/checkout, so that git can tell them.';
  return { files, gaps: [...gaps, gap('truncated', missing)] };
}

async function everything(root: string, head: string, reasons: string): Promise<Changes> {
  const committed = await wholeCommit(root, head);
  if (committed) {
    return {
      files: committed.files,
      gaps: [...committed.gaps, gap('widened', `All files were scanned, not only what the change adds. ${reasons}`)],
    };
  }
  const onDisk = await listTree(root, ['.']);
  if (onDisk.files.length === 0) throw new UserError(`There is nothing to scan. ${reasons}`);
  const unproven =
    'The files in the workspace were scanned, but nothing shows that they are those of the pull request. ' +
    `Check its head out. ${reasons}`;
  return { files: onDisk.files, gaps: [...onDisk.gaps, gap('truncated', unproven)] };
}

/** All files of the commit, or of the checked-out one when that is the pull request merged into its base. */
async function wholeCommit(root: string, head: string): Promise<Changes | undefined> {
  try {
    const git = openGit(root);
    const hasHead = (await findCommit(git, head)) !== undefined;
    // The raw commit, because a shallow clone hides the parents that it does not hold.
    const [header = ''] = hasHead ? [] : (await git.text(['cat-file', 'commit', 'HEAD'])).split('\n\n');
    if (!hasHead && !header.split('\n').includes(`parent ${head}`)) return undefined;
    const to = hasHead ? head : await git.text(['rev-parse', 'HEAD']);
    return await compare(git, { from: await emptyTree(git), to }, 'all');
  } catch (error) {
    sentence(error);
    return undefined;
  }
}

/** What a reader can mend becomes part of the story; a defect of ours does not. */
function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}

const gap = (reason: GapReason, detail: string): Gap => ({ stage: 'changes', reason, detail });
