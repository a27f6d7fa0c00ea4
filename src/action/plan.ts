import * as v from 'valibot';
import { findPullRequest } from '../github/pulls.js';
import type { Options } from '../inputs/options.js';
import { UserError } from '../model/errors.js';
import type { GitHubClient, Repository } from '../model/github.js';
import type { PullRequest, Remote, Source } from '../model/source.js';
import type { Environment } from './environment.js';

/** A commit and the full ref that names it, as code scanning wants them. */
export interface Revision {
  readonly sha: string;
  readonly ref: string;
}

/** Why a token may read and no more, whatever the workflow says. */
export type ReadOnly = 'fork' | 'dependabot';

/** What an event asks for. */
export interface Plan {
  readonly source: Source;
  /** Whose lines the source's are. */
  readonly revision: Revision;
  /**
   * Added to the category. The alerts of a branch are opened and closed by what each upload holds: reports of its whole
   * tree and of what it adds must not close each other's.
   */
  readonly part?: string;
  /** The pull request where people look. */
  readonly pull?: { readonly number: number; readonly readOnly?: ReadOnly };
  /** What the user should know about the choice. */
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
}

/** What there is to plan with. */
export interface Means {
  readonly scope: Options['scope'];
  readonly client: GitHubClient | undefined;
  readonly remote: Remote | undefined;
}

type Decide = (environment: Environment, means: Means) => Plan | Promise<Plan>;

/**
 * The one table of events. What is proposed is scanned where it adds: a pull request, a merge group, a branch that is not
 * the default one. A branch counts from where it parted from the default branch, not from `before`, which is zero for a
 * new branch and gone after a force-push; and what one push added still counts on the next. Everything else is scanned
 * whole, because a partial report about a branch would close the alerts that it leaves out.
 */
const decisions: Readonly<Record<string, Decide>> = {
  pull_request: (environment, means) =>
    pullRequest(environment, means) ?? wholeTree(environment, means, missing(environment)),
  pull_request_target: (environment, means) => {
    const plan = pullRequest(environment, means, true);
    if (plan) return { ...plan, warnings: [privileged] };
    throw new UserError(`${missing(environment)} On pull_request_target that is the base and not the change.`);
  },
  workflow_run: deliveredLater,
  merge_group: (environment, means) =>
    mergeGroup(environment, means) ?? wholeTree(environment, means, missing(environment)),
  push: (environment, means) =>
    branch(environment, means) ?? wholeTree(environment, means, ...narrowed(environment, means)),
  schedule: (environment, means) => wholeTree(environment, means, ...narrowed(environment, means)),
  workflow_dispatch: (environment, means) => wholeTree(environment, means, ...narrowed(environment, means)),
  release: (environment, means) => wholeTree(environment, means, ...narrowed(environment, means)),
};

/** @throws UserError when the workspace may hold something else than what the event is about. */
export async function planFor(environment: Environment, means: Means): Promise<Plan> {
  const { eventName } = environment;
  const decide = Object.hasOwn(decisions, eventName) ? decisions[eventName] : undefined;
  if (decide) return decide(environment, means);
  const event = eventName === '' ? 'an unknown event' : `the event “${eventName}”`;
  return wholeTree(environment, means, `On ${event} the whole tree is scanned, because it names no change.`);
}

const commit = v.object({ sha: v.string() });
const repositoryNamed = v.object({ full_name: v.string() });
const login = v.object({ login: v.string() });

/** The parts of payloads that say what changed. */
const pullRequestEvent = v.object({
  pull_request: v.object({
    number: v.number(),
    changed_files: v.optional(v.number()),
    user: v.nullish(login),
    base: commit,
    // A fork may be gone.
    head: v.object({ sha: v.string(), repo: v.nullish(repositoryNamed) }),
  }),
});
const mergeGroupEvent = v.object({ merge_group: v.object({ base_sha: v.string(), head_sha: v.string() }) });
const pushEvent = v.object({
  after: v.pipe(v.string(), v.regex(/^(?!0+$)[0-9a-f]{40,64}$/)),
  ref: v.pipe(v.string(), v.startsWith('refs/heads/')),
  repository: v.object({ default_branch: v.pipe(v.string(), v.nonEmpty()) }),
});
const workflowRunEvent = v.object({
  workflow_run: v.object({
    event: v.string(),
    head_sha: v.string(),
    head_branch: v.string(),
    head_repository: v.object({ owner: login }),
  }),
});

function pullRequest(environment: Environment, means: Means, apiOnly = false): Plan | undefined {
  const { repository, payload } = environment;
  const event = v.safeParse(pullRequestEvent, payload);
  if (!event.success || !repository) return undefined;
  const { number, changed_files: changedFiles, base, head, user } = event.output.pull_request;
  const isFork = head.repo?.full_name.toLowerCase() !== fullName(repository);
  const isDependabot = environment.actor === dependabot || user?.login === dependabot;
  const readOnly: ReadOnly | undefined = isFork ? 'fork' : isDependabot ? 'dependabot' : undefined;
  return {
    ...change(environment, repository, means, {
      number,
      base: base.sha,
      head: head.sha,
      ...(changedFiles === undefined ? {} : { changedFiles }),
      ...(apiOnly ? { apiOnly } : {}),
    }),
    revision: { sha: head.sha, ref: `refs/pull/${number}/head` },
    // The token of the base repository is not that of the one who proposes.
    pull: { number, ...(readOnly && !apiOnly ? { readOnly } : {}) },
  };
}

const dependabot = 'dependabot[bot]';
const fullName = ({ owner, repo }: Repository): string => `${owner}/${repo}`.toLowerCase();

const privileged =
  'pull_request_target runs with the secrets of the base repository. Nothing of the pull request is checked out or run ' +
  'here: its files are read through GitHub’s API. Never check out its head in this workflow; prefer pull_request.';

function mergeGroup(environment: Environment, means: Means): Plan | undefined {
  const { repository, payload, ref } = environment;
  const event = v.safeParse(mergeGroupEvent, payload);
  if (!event.success || !repository) return undefined;
  const { base_sha: base, head_sha: head } = event.output.merge_group;
  return { ...change(environment, repository, means, { base, head }), revision: { sha: head, ref } };
}

/** Nothing for the default branch, a tag, or a branch that is no more. */
function branch(environment: Environment, means: Means): Plan | undefined {
  const { repository, payload } = environment;
  const event = v.safeParse(pushEvent, payload);
  if (!event.success || !repository || means.scope === 'all') return undefined;
  const { after, ref, repository: pushed } = event.output;
  const base = `refs/heads/${pushed.default_branch}`;
  if (ref === base) return undefined;
  const plan = change(environment, repository, means, { base, head: after });
  return { ...plan, revision: { sha: after, ref }, part: 'branch' };
}

/**
 * A pull request's own run has ended, and its token could not deliver. This one can: it reads the head through the API
 * once more, rather than trust a file that the other run left, which a pull request can change.
 */
async function deliveredLater(environment: Environment, means: Means): Promise<Plan> {
  const { repository, payload } = environment;
  const { client } = means;
  const event = v.safeParse(workflowRunEvent, payload);
  if (!event.success || !repository) return wholeTree(environment, means, missing(environment));
  const { event: of, head_sha: sha, head_branch: headBranch, head_repository: from } = event.output.workflow_run;
  if (of !== 'pull_request')
    return wholeTree(environment, means, `The workflow ran on ${of}, so the whole tree is scanned.`);
  if (!client) throw new UserError('On workflow_run the pull request is read through GitHub’s API: give a token.');
  const found = await findPullRequest(client, repository, { owner: from.owner.login, branch: headBranch, sha });
  if (!found.ok) throw new UserError(`${found.failure.reason} ${found.failure.mend}`);
  if (!found.value) throw new UserError('The workflow ran on a pull request that GitHub no longer lists.');
  const { number, base, head } = found.value;
  return {
    ...change(environment, repository, means, { number, base, head, apiOnly: true }),
    revision: { sha: head, ref: `refs/pull/${number}/head` },
    pull: { number },
  };
}

type Range = Pick<PullRequest, 'number' | 'base' | 'head' | 'changedFiles' | 'apiOnly'>;

const change = (
  { workspace: root }: Environment,
  repository: Repository,
  { scope, client, remote }: Means,
  range: Range,
): Pick<Plan, 'source' | 'notices' | 'warnings'> => ({
  source: {
    kind: 'pull-request',
    root,
    repository,
    ...range,
    scope: scope === 'auto' ? 'added-lines' : scope,
    ...(client && { client }),
    ...(remote && { remote }),
  },
  notices: [],
  warnings: [],
});

const missing = ({ payloadProblem, eventName }: Environment): string =>
  `${payloadProblem ?? `The event payload does not describe a ${eventName}.`} The checkout is scanned instead of the change.`;

const wholeTree = (environment: Environment, { remote }: Means, ...notices: readonly string[]): Plan => ({
  source: {
    kind: 'tree',
    root: environment.workspace,
    paths: ['.'],
    ...(remote && environment.sha !== '' ? { instead: { commit: environment.sha, remote } } : {}),
  },
  revision: workspaceRevision(environment),
  notices,
  warnings: [],
});

export const workspaceRevision = ({ sha, ref }: Environment): Revision => ({ sha, ref });

const narrowed = ({ eventName }: Environment, { scope }: Means): string[] =>
  scope === 'added-lines' || scope === 'changed-files'
    ? [`On ${eventName} the whole tree is scanned: the scope ${scope} is for pull requests and branches.`]
    : [];
