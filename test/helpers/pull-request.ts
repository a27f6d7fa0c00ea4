import { existsSync } from 'node:fs';
import { createRepository, type GitRepository, repositoryAt, temporaryFolder } from './git-repository.js';
import { type GitHubServer, type RepositoryOptions, startGitHub } from './github-server.js';
import { type ActionResult, type ActionRun, type GitHubContext, runAction, type WorkflowEvent } from './runner.js';

type Depth = 1 | 'full' | 'none' | 'base';

/** Files by path; `undefined` removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface PullRequestScenario {
  /** The repository before the change. */
  readonly before: Files;
  /** What the pull request does. */
  readonly change: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  /**
   * How deep the workspace is checked out: `actions/checkout` fetches 1 by default and all with `fetch-depth: 0`;
   * `base` is what it checks out on `pull_request_target`.
   */
  readonly depth?: Depth;
  readonly permissions?: RepositoryOptions['permissions'];
  readonly codeScanning?: RepositoryOptions['codeScanning'];
  readonly comments?: RepositoryOptions['comments'];
  readonly run?: Partial<ActionRun>;
  /** Another event than the pull request's, about these commits. */
  readonly event?: (commits: Commits) => WorkflowEvent;
  /** Over the github context that the event has. */
  readonly context?: GitHubContext;
  /** The server is GitHub Enterprise Server of this version. */
  readonly enterprise?: string;
  /** It comes from a fork. */
  readonly fork?: boolean;
  /** How many files the event says that it changes. */
  readonly changedFiles?: number;
  /** The event of a merge queue instead of the pull request's. */
  readonly mergeGroup?: boolean;
  /** Before the Action starts: faults on the server, files in the workspace. */
  readonly prepare?: (server: GitHubServer, workspace: string) => void;
}

export interface Commits {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

export interface PullRequestRun {
  readonly result: ActionResult;
  readonly server: GitHubServer;
  readonly head: string;
  readonly workspace: string;
  /** All that left the Action, by whatever way. */
  readonly emitted: string;
}

const fullName = 'octo/shop';
const project = new URL('../..', import.meta.url);
export const actionFolder = decodeURIComponent(project.pathname).replace(/^\/([A-Za-z]:)/, '$1');

/** Runs the bundled Action on a real pull request: real commits, a real checkout, a server that speaks as GitHub does. */
export async function runPullRequest(scenario: PullRequestScenario): Promise<PullRequestRun> {
  const { origin, base, head, merge } = originOf(scenario);
  const server = await startGitHub({
    // One poll is answered by half a minute of waiting in the worst case; how often GitHub is busy is no matter here.
    limits: { pendingPolls: 0 },
    ...(scenario.enterprise !== undefined && { enterprise: scenario.enterprise }),
    repositories: [
      {
        fullName,
        folder: origin.root,
        pulls: [{ number: 7, base, head, merge }],
        permissions: scenario.permissions ?? { contents: 'read', 'pull-requests': 'read', 'security-events': 'write' },
        codeScanning: scenario.codeScanning ?? 'enabled',
        ...(scenario.comments && { comments: scenario.comments }),
      },
    ],
  });
  try {
    const workspace = checkOut(origin, scenario.depth ?? 1);
    scenario.prepare?.(server, workspace);
    const result = await runAction({
      action: actionFolder,
      workspace,
      inputs: scenario.inputs ?? {},
      event: eventOf(scenario, { base, head, merge }),
      github: {
        repository: fullName,
        sha: merge,
        ref: 'refs/pull/7/merge',
        token: server.token,
        api_url: server.url,
        server_url: server.serverUrl,
        graphql_url: `${server.serverUrl}${scenario.enterprise === undefined ? '' : '/api'}/graphql`,
        run_id: '4711',
        ...scenario.context,
      },
      ...scenario.run,
    });
    return { result, server, head, workspace, emitted: `${result.everything}\n${server.received()}` };
  } finally {
    await server.close();
  }
}

interface Origin extends Commits {
  readonly origin: GitRepository;
}

/** By the files before and after: nobody writes to an origin, so that tests of the same change share it. */
const origins = new WeakMap<Files, WeakMap<Files, Origin>>();

function originOf({ before, change }: PullRequestScenario): Origin {
  const ofBefore = origins.get(before) ?? new WeakMap<Files, Origin>();
  origins.set(before, ofBefore);
  const known = ofBefore.get(change);
  // That of another test file went with it.
  const origin = known && existsSync(known.origin.root) ? known : createOrigin(before, change);
  ofBefore.set(change, origin);
  return origin;
}

function createOrigin(before: Files, change: Files): Origin {
  const origin = createRepository();
  put(origin, before);
  const base = origin.commit('Before');
  origin.branch('feature');
  put(origin, change);
  const head = origin.commit('The change');
  origin.git('checkout', '--quiet', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  origin.git('update-ref', 'refs/pull/7/head', head);
  origin.git('update-ref', 'refs/heads/base', base);
  // Git is asked for each page of a list, and thousands of files that hold an object each take it seconds.
  if (Object.keys(change).length > 1000) origin.git('repack', '-a', '-d', '--quiet');
  return { origin, base, head, merge };
}

function put(repository: GitRepository, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) repository.remove(path);
    else repository.write(path, content);
  }
}

function eventOf(scenario: PullRequestScenario, commits: Commits): WorkflowEvent {
  const { base, head } = commits;
  if (scenario.event) return scenario.event(commits);
  return scenario.mergeGroup
    ? { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } }
    : { name: 'pull_request', payload: pullRequestPayload(base, head, scenario) };
}

/** What actions/checkout leaves: the merge commit, detached. */
function checkOut(origin: GitRepository, depth: Depth): string {
  const workspace = temporaryFolder();
  if (depth === 'none') return workspace;
  const clone = repositoryAt(workspace);
  clone.git('init', '--quiet');
  clone.git('remote', 'add', 'origin', `file://${origin.root.startsWith('/') ? '' : '/'}${origin.root}`);
  const refs = depth === 'full' ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  const shallow = depth === 'full' ? [] : ['--depth', '1'];
  const wanted = depth === 'base' ? 'refs/heads/base' : 'refs/pull/7/merge';
  clone.git('fetch', '--quiet', '--no-tags', ...shallow, 'origin', `+${wanted}:refs/remotes/checkout`, ...refs);
  clone.git('checkout', '--quiet', '--detach', 'refs/remotes/checkout');
  return workspace;
}

/** The part of the event that the Action reads, and a title that must not be printed. */
const pullRequestPayload = (base: string, head: string, { fork, changedFiles }: PullRequestScenario) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    title: 'Add fixtures',
    changed_files: changedFiles,
    base: { sha: base },
    head: { sha: head, repo: { full_name: fork === true ? 'stranger/shop' : fullName } },
    user: { login: 'octocat' },
  },
});
