import * as v from 'valibot';
import type { Options } from '../inputs/options.js';
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

/** The part of a `pull_request` payload that says what changed. */
const pullRequestEvent = v.object({
  pull_request: v.object({
    number: v.number(),
    changed_files: v.optional(v.number()),
    base: v.object({ sha: v.string() }),
    head: v.object({ sha: v.string() }),
  }),
});

/**
 * The one table of events. A pull request is scanned where it adds; every other event scans the whole tree, because a
 * partial report about a branch would close the alerts that it leaves out.
 */
export function planFor(environment: Environment, scope: Options['scope'], client: GitHubClient | undefined): Plan {
  switch (environment.eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return scope === 'all' ? wholeTree(environment, []) : pullRequest(environment, scope, client);
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
    case 'merge_group':
    case 'release':
      return wholeTree(environment, narrowed(scope, environment.eventName));
    default: {
      const event = environment.eventName === '' ? 'an unknown event' : `the event “${environment.eventName}”`;
      return wholeTree(environment, [`On ${event} the whole tree is scanned, because it names no change.`]);
    }
  }
}

function pullRequest(
  environment: Environment,
  scope: Exclude<Options['scope'], 'all'>,
  client: GitHubClient | undefined,
): Plan {
  const { workspace, repository, payload, payloadProblem } = environment;
  const event = v.safeParse(pullRequestEvent, payload);
  if (!event.success || !repository) {
    const problem = payloadProblem ?? 'The event payload does not describe a pull request.';
    return wholeTree(environment, [`${problem} The whole tree is scanned instead of the change.`]);
  }
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
