/** One run of the Action: what happened, from whom, with which token, in what checkout. */
export interface Cell {
  readonly event: EventName;
  readonly origin: Origin;
  readonly token: Token;
  readonly depth: Depth;
}

export const origins = ['the repository', 'a fork', 'Dependabot'] as const;
export type Origin = (typeof origins)[number];

/** `read`: contents and pull requests alone. `no code scanning`: may everything, where code scanning is off. */
export const tokens = ['full', 'read', 'no code scanning', 'none'] as const;
export type Token = (typeof tokens)[number];

/** `actions/checkout` as it is, with `fetch-depth: 0`, and left out. */
export const depths = ['1', 'full', 'none'] as const;
export type Depth = (typeof depths)[number];

/** The commits of the stage: `merge` is what GitHub makes of `head` and `base` to test them together. */
export type Commit = 'base' | 'head' | 'merge';

interface Event {
  /** What the runner calls it. */
  readonly name: string;
  /** What is checked out, and what the runner's `GITHUB_SHA` and `GITHUB_REF` say. */
  readonly checkout: Commit;
  readonly runRef: string;
  /** What it proposes is scanned alone, or everything is. */
  readonly scans: 'added lines' | 'whole tree';
  /** Nothing of the checkout has to do with the change. */
  readonly apiOnly?: true;
  /** Where code scanning shows the results. */
  readonly commit: Commit;
  readonly ref: string;
  readonly category: string;
  /** People look at a pull request. */
  readonly pull?: true;
}

const main = 'refs/heads/main';
const topic = 'refs/heads/topic';
const queue = 'refs/heads/gh-readonly-queue/main/pr-7';
const pullHead = 'refs/pull/7/head';

const proposal = { scans: 'added lines', commit: 'head', ref: pullHead, category: 'piicloak/', pull: true } as const;
const whole = {
  checkout: 'base',
  runRef: main,
  scans: 'whole tree',
  commit: 'base',
  ref: main,
  category: 'piicloak/',
} as const;
const branch = {
  name: 'push',
  checkout: 'head',
  runRef: topic,
  scans: 'added lines',
  commit: 'head',
  ref: topic,
  category: 'piicloak/branch/',
} as const;

export const events = {
  pull_request: { ...proposal, name: 'pull_request', checkout: 'merge', runRef: 'refs/pull/7/merge' },
  pull_request_target: { ...proposal, name: 'pull_request_target', checkout: 'base', runRef: main, apiOnly: true },
  'workflow_run after pull_request': {
    ...proposal,
    name: 'workflow_run',
    checkout: 'base',
    runRef: main,
    apiOnly: true,
  },
  merge_group: {
    name: 'merge_group',
    checkout: 'merge',
    runRef: queue,
    scans: 'added lines',
    commit: 'merge',
    ref: queue,
    category: 'piicloak/',
  },
  'push to the default branch': { ...whole, name: 'push' },
  'push to another branch': branch,
  'push of a new branch': branch,
  'forced push to another branch': branch,
  'push of a tag': { ...whole, name: 'push', runRef: 'refs/tags/v1', ref: 'refs/tags/v1' },
  schedule: { ...whole, name: 'schedule' },
  workflow_dispatch: { ...whole, name: 'workflow_dispatch' },
} as const satisfies Readonly<Record<string, Event>>;
export type EventName = keyof typeof events;

export const eventOf = (cell: Cell): Event => events[cell.event];

/** Only pull requests come from anywhere but the repository. */
export const cells: readonly Cell[] = (Object.keys(events) as EventName[]).flatMap((event) =>
  origins
    .filter((origin) => origin === 'the repository' || 'pull' in events[event])
    .flatMap((origin) => tokens.flatMap((token) => depths.map((depth) => ({ event, origin, token, depth })))),
);
