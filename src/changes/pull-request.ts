import type { Scope } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap, GapReason } from '../model/gap.js';
import type { ChangeScope, PullRequest } from '../model/source.js';
import { apiChanges } from './api-changes.js';
import { type Api, comparedFiles, maxListed, pullRequestFiles } from './api-files.js';
import { baseInGit } from './generated/witness.js';
import { type Git, openGit } from './git.js';
import { type Changes, compare } from './git-diff.js';
import { fetchedChanges } from './git-fetch.js';
import { rangeChanges } from './range.js';
import { emptyTree, findCommit } from './revisions.js';
import { listTree } from './tree.js';

/** One that knows what changed, asked in turn. */
type Way = () => Promise<Changes>;

/**
 * What a pull request changes, from the first source that knows it in full: the local repository, GitHub's comparison of
 * the two commits, the commits that git fetches, GitHub's list of the pull request's files. When none does, the first
 * answer that says more than was added; and when there is none, everything in the workspace, with a gap that tells why.
 *
 * @throws UserError when there is nothing to scan instead.
 */
export async function pullRequestChanges(pull: PullRequest): Promise<Changes & { readonly scope: Scope }> {
  const { root, scope } = pull;
  if (scope === 'all') {
    if (pull.apiOnly) throw new UserError(noTreeThroughApi);
    return { ...((await wholeCommit(pull)) ?? (await onDisk(root))), scope };
  }
  const reasons: string[] = [];
  const changes = await firstOf(waysOf(pull, scope), reasons);
  if (changes && !isCut(changes)) return { ...changes, scope };
  if (!pull.client) reasons.push('There is no token to ask GitHub with.');
  const because = [...reasons, ...(changes ? cutsOf(changes) : [])].join(' ');
  const whole = pull.apiOnly ? undefined : await wholeCommit(pull);
  if (whole) return { ...whole, gaps: [...whole.gaps, widened(because)], scope: 'all' };
  if (changes) return { ...changes, scope };
  if (pull.apiOnly) throw new UserError(`The change could not be read. ${because}`);
  return { ...(await onDisk(root, because)), scope: 'all' };
}

/** What is said of a list that ends too early. */
const cutsOf = ({ gaps }: Changes): string[] =>
  gaps.filter(({ reason }) => reason === 'truncated').map(({ detail }) => detail);

const isCut = (changes: Changes): boolean => cutsOf(changes).length > 0;

const widened = (because: string): Gap =>
  gap('widened', `All files were scanned, not only what the change adds. ${because}`);

const noTreeThroughApi =
  'On this event the checkout is not that of the change, so its whole tree cannot be scanned. ' +
  'Set `scope` to added-lines or changed-files, or leave it out.';

function waysOf(pull: PullRequest, scope: ChangeScope): readonly Way[] {
  const { root, base, head, client, repository, number, remote, apiOnly } = pull;
  const api = client && { client, repository };
  return [
    ...(apiOnly ? [] : [() => rangeChanges(root, localName(base), head, scope)]),
    ...(api ? [() => fromComparison(pull, api)] : []),
    ...(remote && !apiOnly ? [() => fetchedChanges(pull, remote, scope)] : []),
    ...(api && number !== undefined ? [() => fromList(pull, number, api)] : []),
  ];
}

/** In a checkout, a branch of GitHub's is one of the remote's. */
const localName = (base: string): string => base.replace(/^refs\/heads\//, 'refs/remotes/origin/');

async function firstOf(ways: readonly Way[], reasons: string[]): Promise<Changes | undefined> {
  let inexact: Changes | undefined;
  for (const way of ways) {
    try {
      const changes = await way();
      if (!isCut(changes) && !changes.gaps.some(({ reason }) => reason === 'widened')) return changes;
      // Too much is better than too little, and the first source names the commits.
      if (!inexact || isCut(inexact)) inexact = changes;
    } catch (error) {
      reasons.push(sentence(error));
    }
  }
  return inexact;
}

async function fromComparison(pull: PullRequest, api: Api): Promise<Changes> {
  const files = await comparedFiles(api, pull.base, pull.head);
  if (files.length < (pull.changedFiles ?? 0)) {
    throw new UserError(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
  }
  return apiChanges(files, pull, api);
}

async function fromList(pull: PullRequest, number: number, api: Api): Promise<Changes> {
  const listed = await pullRequestFiles(api, number);
  const { gaps, ...changes } = apiChanges(listed, pull, api);
  const isComplete = pull.changedFiles === undefined ? listed.length < maxListed : listed.length >= pull.changedFiles;
  if (isComplete) return { ...changes, gaps };
  const of = pull.changedFiles === undefined ? '' : ` of ${pull.changedFiles}`;
  const missing =
    `GitHub lists only ${listed.length}${of} changed files, and the others were not scanned. ` +
    'Set `fetch-depth: 0` for actions/checkout, so that git can tell them.';
  return { ...changes, gaps: [...gaps, gap('truncated', missing)] };
}

/** What lies in the workspace, of whatever commit that is. */
async function onDisk(root: string, because = ''): Promise<Changes> {
  const { files, gaps } = await listTree(root, ['.']);
  if (files.length === 0) throw new UserError(`There is nothing to scan. ${because}`.trim());
  const unproven =
    'The files in the workspace were scanned, but nothing shows that they are those of the change. ' +
    `Check its head out. ${because}`;
  return { files, gaps: [...gaps, gap('truncated', unproven.trim())] };
}

/** All files of the checked-out commit when that is the pull request merged into its base, or of the head. */
async function wholeCommit({ root, base, head }: PullRequest): Promise<Changes | undefined> {
  try {
    const git = openGit(root);
    // The raw commit, because a shallow clone hides the parents that it does not hold.
    const [header = ''] = (await git.text(['cat-file', 'commit', 'HEAD'])).split('\n\n');
    const isMerge = header.split('\n').includes(`parent ${head}`);
    const to = isMerge ? await git.text(['rev-parse', 'HEAD']) : await findCommit(git, head);
    if (to === undefined) return undefined;
    const { files, gaps } = await compare(git, { from: await emptyTree(git), to }, 'all');
    return { files, gaps, ...(await judgedBy(git, base)) };
  } catch (error) {
    sentence(error);
    return undefined;
  }
}

/** No change may speak for itself, though all of the tree is scanned. */
async function judgedBy(git: Git, base: string): Promise<Pick<Changes, 'witness'>> {
  const before = base === '' ? undefined : await findCommit(git, localName(base));
  return before === undefined ? {} : { witness: baseInGit(git, before) };
}

/** What a reader can mend becomes part of the story; a defect of ours does not. */
function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}

const gap = (reason: GapReason, detail: string): Gap => ({ stage: 'changes', reason, detail });
