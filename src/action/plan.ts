import * as v from 'valibot';
import type { Options } from '../inputs/options.js';
import { UserError } from '../model/errors.js';
import type { GitHubClient } from '../model/github.js';
import type { Source } from '../model/source.js';
import type { Environment } from './environment.js';

/** A commit and the full ref that names it, as code scanning wants them. */
export interface Revision {
  readonly sha: string;
  readonly ref: string;
}

/** What an event asks for. */
export interface Plan {
  readonly source: Source;
  /** Whose lines the source's are. */
  readonly revision: Revision;
  /** What the user should know about the choice. */
  readonly notices: readonly string[];
}

const commit = v.object({ sha: v.string() });

/** The parts of payloads that say what changed. */
const pullRequestEvent = v.object({
  pull_request: v.object({ number: v.number(), changed_files: v.optional(v.number()), base: commit, head: commit }),
});
const mergeGroupEvent = v.object({ merge_group: v.object({ base_sha: v.string(), head_sha: v.string() }) });

/**
 * The one table of events. A pull request and a merge group are scanned where they add; every other event scans the
 * whole tree, because a partial report about a branch would close the alerts that it leaves out.
 * @throws UserError when the workspace may hold something else than what the event is about.
 */
export function planFor(environment: Environment, scope: Options['scope'], client: GitHubClient | undefined): Plan {
  switch (environment.eventName) {
    case 'pull_request':
      return pullRequest(environment, scope, client) ?? wholeTree(environment, [missingPayload(environment)]);
    case 'pull_request_target': {
      const plan = pullRequest(environment, scope, client);
      if (plan) return plan;
      throw new UserError(`${missingPayload(environment)} On pull_request_target that is the base and not the change.`);
    }
    case 'merge_group':
      return mergeGroup(environment, scope, client) ?? wholeTree(environment, [missingPayload(environment)]);
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
    case 'release':
      return wholeTree(environment, narrowed(scope, environment.eventName));
    default: {
      const event = environment.eventName === '' ? 'an unknown event' : `the event “${environment.eventName}”`;
      return wholeTree(environment, [`On ${event} the whole tree is scanned, because it names no change.`]);
    }
  }
}

function pullRequest(
  { workspace, repository, payload }: Environment,
  scope: Options['scope'],
  client: GitHubClient | undefined,
): Plan | undefined {
  const event = v.safeParse(pullRequestEvent, payload);
  if (!event.success || !repository) return undefined;
  const { number, changed_files: changedFiles, base, head } = event.output.pull_request;
  return {
    source: {
      kind: 'pull-request',
      root: workspace,
      repository,
      number,
      base: base.sha,
      head: head.sha,
      ...(changedFiles === undefined ? {} : { changedFiles }),
      scope: scope === 'auto' ? 'added-lines' : scope,
      ...(client === undefined ? {} : { client }),
    },
    revision: { sha: head.sha, ref: `refs/pull/${number}/head` },
    notices: [],
  };
}

function mergeGroup(
  { workspace, repository, payload, ref }: Environment,
  scope: Options['scope'],
  client: GitHubClient | undefined,
): Plan | undefined {
  const event = v.safeParse(mergeGroupEvent, payload);
  if (!event.success || !repository) return undefined;
  const { base_sha: base, head_sha: head } = event.output.merge_group;
  return {
    source: {
      kind: 'pull-request',
      root: workspace,
      repository,
      base,
      head,
      scope: scope === 'auto' ? 'added-lines' : scope,
      ...(client === undefined ? {} : { client }),
    },
    revision: { sha: head, ref },
    notices: [],
  };
}

const missingPayload = ({ payloadProblem, eventName }: Environment): string =>
  `${payloadProblem ?? `The event payload does not describe a ${eventName}.`} The checkout is scanned instead of the change.`;

const wholeTree = (environment: Environment, notices: readonly string[]): Plan => ({
  source: { kind: 'tree', root: environment.workspace, paths: ['.'] },
  revision: workspaceRevision(environment),
  notices,
});

export const workspaceRevision = ({ sha, ref }: Environment): Revision => ({ sha, ref });

const narrowed = (scope: Options['scope'], event: string): string[] =>
  scope === 'added-lines' || scope === 'changed-files'
    ? [`On ${event} the whole tree is scanned: the scope ${scope} is for pull requests.`]
    : [];
