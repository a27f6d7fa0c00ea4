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
  const { root, base, head, scope, client, repository, number } = pull;
  if (scope === 'all') return { ...(await everything(root, head)), scope };
  const api = client && { client, repository };
  const sources = [
    () => rangeChanges(root, base, head, scope),
    ...(api
      ? [() => fromComparison(pull, api), ...(number === undefined ? [] : [() => fromList(pull, number, api)])]
      : []),
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

async function fromList(pull: PullRequest, number: number, api: Api): Promise<Changes> {
  const listed = await pullRequestFiles(api, number);
  const { files, gaps } = apiChanges(listed, pull.scope, pull.root, api);
  const isComplete = pull.changedFiles === undefined ? listed.length < maxListed : listed.length >= pull.changedFiles;
  if (isComplete) return { files, gaps };
  const of = pull.changedFiles === undefined ? '' : ` of ${pull.changedFiles}`;
  const missing =
    `GitHub lists only ${listed.length}${of} changed files, and the others were not scanned. ` +
    'Set `fetch-depth: 0` for actions/checkout, so that git can tell them.';
  return { files, gaps: [...gaps, gap('truncated', missing)] };
}

/** The whole tree of the head. With `reasons` it stands in for the change that could not be listed. */
async function everything(root: string, head: string, reasons = ''): Promise<Changes> {
  const committed = await wholeCommit(root, head);
  if (committed) {
    const widened = gap('widened', `All files were scanned, not only what the change adds. ${reasons}`);
    return { files: committed.files, gaps: reasons === '' ? committed.gaps : [...committed.gaps, widened] };
  }
  const onDisk = await listTree(root, ['.']);
  if (onDisk.files.length === 0) throw new UserError(`There is nothing to scan. ${reasons}`);
  const unproven =
    'The files in the workspace were scanned, but nothing shows that they are those of the pull request. ' +
    `Check its head out. ${reasons}`;
  return { files: onDisk.files, gaps: [...onDisk.gaps, gap('truncated', unproven)] };
}

/** All files of the checked-out commit when that is the pull request merged into its base, or of the head. */
async function wholeCommit(root: string, head: string): Promise<Changes | undefined> {
  try {
    const git = openGit(root);
    // The raw commit, because a shallow clone hides the parents that it does not hold.
    const [header = ''] = (await git.text(['cat-file', 'commit', 'HEAD'])).split('\n\n');
    const isMerge = header.split('\n').includes(`parent ${head}`);
    const to = isMerge ? await git.text(['rev-parse', 'HEAD']) : await findCommit(git, head);
    return to === undefined ? undefined : await compare(git, { from: await emptyTree(git), to }, 'all');
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
