import { mergeBase, resolve } from './git.js';
import { type Answer, type Call, type Handler, ok, refuse } from './model.js';
import type { PullRequestOptions } from './options.js';
import { paginate } from './paging.js';
import { baseRefOf, headOf, openPull, simpleShape } from './pull-shapes.js';

/** `owner:branch`. GitHub takes no notice of a `head` without an owner. */
function hasHead(call: Call, pull: PullRequestOptions, wanted: string): boolean {
  const colon = wanted.indexOf(':');
  if (colon < 0) return true;
  const { fullName, ref } = headOf(call, pull);
  const [owner = ''] = fullName.split('/');
  return owner.toLowerCase() === wanted.slice(0, colon).toLowerCase() && ref === wanted.slice(colon + 1);
}

/** All were made at one moment, in the order of their numbers. */
function sorted(call: Call, pulls: readonly PullRequestOptions[]): PullRequestOptions[] {
  const sort = call.query.get('sort') ?? 'created';
  const direction = call.query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc');
  const comments = [...call.repository.comments.values()];
  const popularity = ({ number }: PullRequestOptions) =>
    sort === 'popularity' ? comments.filter(({ issue }) => issue === number).length : 0;
  const upwards = pulls.toSorted((a, b) => popularity(a) - popularity(b) || a.number - b.number);
  return direction === 'desc' ? upwards.reverse() : upwards;
}

async function pageOf(call: Call, pulls: readonly PullRequestOptions[]): Promise<Answer> {
  const page = paginate(call, pulls);
  const shapes = page.items.map(async (options) => await simpleShape(call, await openPull(call, options)));
  return ok(await Promise.all(shapes), page.headers);
}

/** GET /repos/{owner}/{repo}/pulls */
export const listPulls: Handler = (call) => {
  const { query, repository } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head') ?? '';
  const base = query.get('base') ?? '';
  const found = [...repository.pulls.values()].filter(
    (pull) =>
      (state === 'all' || state === (pull.state ?? 'open')) &&
      hasHead(call, pull, head) &&
      (base === '' || base === baseRefOf(call, pull)),
  );
  return pageOf(call, sorted(call, found));
};

async function introduces(call: Call, options: PullRequestOptions, commit: string): Promise<boolean> {
  const { base, head } = await openPull(call, options);
  const [inHead, inBase] = await Promise.all([head, base].map((tip) => mergeBase(call.repository, commit, tip)));
  return inHead === commit && inBase !== commit;
}

/**
 * GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls: open pull requests that bring the commit; none here was merged.
 * GitHub finds a commit through the repository's own branches, so that heads from forks are never among them.
 */
export const listPullsOfCommit: Handler = async (call) => {
  const { repository, params } = call;
  const commit = await resolve(repository, params['commit_sha'] ?? '', 'commit');
  if (commit === undefined) return refuse(422, `No commit found for SHA: ${params['commit_sha']}`);
  const own = [...repository.pulls.values()].filter(
    (pull) => pull.state !== 'closed' && headOf(call, pull).fullName === repository.fullName,
  );
  const found = await Promise.all(own.map(async (pull) => ((await introduces(call, pull, commit)) ? [pull] : [])));
  return pageOf(call, found.flat());
};
