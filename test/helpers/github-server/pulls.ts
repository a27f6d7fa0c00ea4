import { diffEntry, totals } from './changed-files.js';
import { type ChangedFile, changedFiles } from './diff.js';
import { gitText, mergeBase, resolve } from './git.js';
import { type Call, type Handler, notFound, ok, type PullRequestOptions, refuse } from './model.js';
import { paginate } from './paging.js';
import { nodeId, repositoryId, user } from './people.js';
import { moment, repositoryShape } from './repositories.js';

interface Pull {
  readonly options: PullRequestOptions;
  readonly base: string;
  readonly head: string;
  /** Where the pull request's changes begin: GitHub compares with the merge base, not with the tip of the base. */
  readonly from: string;
}

async function findPull({ repository, params }: Call): Promise<Pull | undefined> {
  const options = repository.pulls.get(Number(params['pull_number']));
  if (options === undefined) return undefined;
  const base = await resolve(repository, options.base, 'commit');
  const head = await resolve(repository, options.head, 'commit');
  if (base === undefined || head === undefined) {
    throw new Error(`Pull request ${options.number} names a commit that is not in ${repository.folder}.`);
  }
  return { options, base, head, from: (await mergeBase(repository, base, head)) ?? base };
}

/** GET /repos/{owner}/{repo}/pulls/{pull_number}/files */
export const listFiles: Handler = async (call) => {
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const { repository, root, limits } = call;
  const files = await changedFiles(repository, pull.from, pull.head, limits);
  const page = paginate(call, files.slice(0, limits.pullFiles));
  const owner = pull.options.fork ?? repository.fullName;
  return ok(
    page.items.map((file) => diffEntry(root, owner, pull.head, file)),
    page.headers,
  );
};

function side(call: Call, sha: string, ref: string, fullName: string) {
  const [owner = ''] = fullName.split('/');
  const { root, repository } = call;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: user(root, owner),
    repo: repositoryShape(root, { ...repository, fullName, fork: fullName !== repository.fullName }),
  };
}

function linksOf(call: Call, number: number, head: string) {
  const { root, repository } = call;
  const api = `${root}/repos/${repository.fullName}`;
  return {
    url: `${api}/pulls/${number}`,
    html_url: `${root}/${repository.fullName}/pull/${number}`,
    issue_url: `${api}/issues/${number}`,
    comments_url: `${api}/issues/${number}/comments`,
    commits_url: `${api}/pulls/${number}/commits`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses/${head}`,
  };
}

async function pullShape(call: Call, pull: Pull, files: readonly ChangedFile[]) {
  const { root, repository } = call;
  const { options, base, head } = pull;
  const links = linksOf(call, options.number, head);
  const id = repositoryId(`${repository.fullName}#${options.number}`);
  const merge = options.merge === undefined ? undefined : await resolve(repository, options.merge, 'commit');
  return {
    ...links,
    id,
    node_id: nodeId('PullRequest', id),
    diff_url: `${links.html_url}.diff`,
    patch_url: `${links.html_url}.patch`,
    number: options.number,
    state: 'open',
    locked: false,
    title: options.title ?? `Pull request ${options.number}`,
    user: user(root, options.author ?? 'octocat'),
    body: null,
    labels: [],
    milestone: null,
    created_at: moment,
    updated_at: moment,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: merge ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(call, head, options.headRef ?? 'topic', options.fork ?? repository.fullName),
    base: side(call, base, options.baseRef ?? repository.defaultBranch, repository.fullName),
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
    merged: false,
    mergeable: merge === undefined ? null : true,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: Number(await gitText(repository, 'rev-list', '--count', `${base}..${head}`)),
    ...totals(files),
    changed_files: files.length,
  };
}

/** GET /repos/{owner}/{repo}/pulls/{pull_number}, as JSON or by `application/vnd.github.diff` as text. */
export const getPull: Handler = async (call) => {
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const { repository, limits, accept } = call;
  const files = await changedFiles(repository, pull.from, pull.head, limits);
  if (!/application\/vnd\.github\.(?:v3\.)?diff/.test(accept)) return ok(await pullShape(call, pull, files));

  if (files.length > limits.compareFiles) {
    const message = `Sorry, the diff exceeded the maximum number of files (${limits.compareFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`;
    return refuse(406, message, { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] });
  }
  const raw = await gitText(repository, 'diff-tree', '-r', '-M', '-p', pull.from, pull.head);
  if (raw.split('\n').length > limits.diffLines) {
    const message = `Sorry, the diff exceeded the maximum number of lines (${limits.diffLines})`;
    return refuse(406, message, { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] });
  }
  return { status: 200, raw, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' } };
};
