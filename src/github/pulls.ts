import type { GitHubClient, Repository } from '../model/github.js';
import { type Attempt, type Outcome, outcomeOf } from './failure.js';

/** A pull request as it stands now. */
export interface PullRequestState {
  readonly number: number;
  readonly base: string;
  readonly head: string;
}

const attempt: Attempt = { doing: 'find the pull request', permission: 'pull-requests: read' };

/**
 * The pull request that comes from a branch, which may be a fork's; nothing when there is none. Of several, the one whose
 * head is `sha`, or else the one that changed last.
 */
export function findPullRequest(
  client: GitHubClient,
  repository: Repository,
  head: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<Outcome<PullRequestState | undefined>> {
  return outcomeOf(attempt, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
      ...repository,
      head: `${head.owner}:${head.branch}`,
      state: 'all',
      sort: 'updated',
      direction: 'desc',
      per_page: 100,
    });
    const found = data.find((pull) => pull.head.sha === head.sha) ?? data[0];
    return found && { number: found.number, base: found.base.sha, head: found.head.sha };
  });
}
