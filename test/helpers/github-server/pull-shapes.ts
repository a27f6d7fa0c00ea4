import { totals } from './changed-files.js';
import type { ChangedFile } from './diff.js';
import { gitText, mergeBase, resolve } from './git.js';
import type { Call } from './model.js';
import type { PullRequestOptions } from './options.js';
import { nodeId, repositoryId, user } from './people.js';
import { moment, repositoryShape } from './repositories.js';

export interface Pull {
  readonly options: PullRequestOptions;
  readonly base: string;
  readonly head: string;
  /** Where the pull request's changes begin: GitHub compares with the merge base, not with the tip of the base. */
  readonly from: string;
}

/** A pull request with its commits found. Throws when one is not there: the test's slip. */
export async function openPull({ repository }: Call, options: PullRequestOptions): Promise<Pull> {
  const base = await resolve(repository, options.base, 'commit');
  const head = await resolve(repository, options.head, 'commit');
  if (base === undefined || head === undefined) {
    throw new Error(`Pull request ${options.number} names a commit that is not in ${repository.folder}.`);
  }
  return { options, base, head, from: (await mergeBase(repository, base, head)) ?? base };
}

/** What the head's side is called: the owner of its repository, and its branch. */
export function headOf({ repository }: Call, { fork, headRef }: PullRequestOptions) {
  return { fullName: fork ?? repository.fullName, ref: headRef ?? 'topic' };
}

export function baseRefOf({ repository }: Call, { baseRef }: PullRequestOptions): string {
  return baseRef ?? repository.defaultBranch;
}

function side(call: Call, sha: string, ref: string, fullName: string) {
  const [owner = ''] = fullName.split('/');
  const { repository } = call;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: user(call, owner),
    repo: repositoryShape(call, { ...repository, fullName, fork: fullName !== repository.fullName }),
  };
}

function linksOf({ root, site, repository }: Call, number: number, head: string) {
  const api = `${root}/repos/${repository.fullName}`;
  return {
    url: `${api}/pulls/${number}`,
    html_url: `${site}/${repository.fullName}/pull/${number}`,
    issue_url: `${api}/issues/${number}`,
    comments_url: `${api}/issues/${number}/comments`,
    commits_url: `${api}/pulls/${number}/commits`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses/${head}`,
  };
}

/** GitHub's `pull-request-simple`, as lists have it. */
export async function simpleShape(call: Call, pull: Pull) {
  const { repository } = call;
  const { options, base, head } = pull;
  const links = linksOf(call, options.number, head);
  const id = repositoryId(`${repository.fullName}#${options.number}`);
  const merge = options.merge === undefined ? undefined : await resolve(repository, options.merge, 'commit');
  const { fullName, ref } = headOf(call, options);
  return {
    ...links,
    id,
    node_id: nodeId('PullRequest', id),
    diff_url: `${links.html_url}.diff`,
    patch_url: `${links.html_url}.patch`,
    number: options.number,
    state: options.state ?? 'open',
    locked: false,
    title: options.title ?? `Pull request ${options.number}`,
    user: user(call, options.author ?? 'octocat'),
    body: null,
    labels: [],
    milestone: null,
    created_at: moment,
    updated_at: moment,
    closed_at: options.state === 'closed' ? moment : null,
    merged_at: null,
    merge_commit_sha: merge ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(call, head, ref, fullName),
    base: side(call, base, baseRefOf(call, options), repository.fullName),
    _links: {
      self: { href: links.url },
      html: { href: links.html_url },
      issue: { href: links.issue_url },
      comments: { href: links.comments_url },
      review_comments: { href: links.review_comments_url },
      review_comment: { href: links.review_comment_url },
      commits: { href: links.commits_url },
      statuses: { href: links.statuses_url },
    },
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
    draft: false,
  };
}

/** GitHub's `pull-request`. */
export async function pullShape(call: Call, pull: Pull, files: readonly ChangedFile[]) {
  const { repository } = call;
  const simple = await simpleShape(call, pull);
  return {
    ...simple,
    merged: false,
    mergeable: simple.merge_commit_sha === null ? null : true,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: [...repository.comments.values()].filter(({ issue }) => issue === pull.options.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: Number(await gitText(repository, 'rev-list', '--count', `${pull.base}..${pull.head}`)),
    ...totals(files),
    changed_files: files.length,
  };
}
