export type Level = 'none' | 'read' | 'write';

/** What a workflow's `permissions:` can grant GITHUB_TOKEN here. */
export type Permission = 'contents' | 'pull-requests' | 'security-events' | 'checks' | 'issues';

export type CodeScanning = 'enabled' | 'disabled' | 'advanced-security-disabled';

export interface PullRequestOptions {
  readonly number: number;
  /** Commit-ish in the repository's folder. */
  readonly base: string;
  readonly head: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  /** `owner/name` of the fork that the head comes from. */
  readonly fork?: string;
  /** The test merge commit, what `refs/pull/N/merge` names. */
  readonly merge?: string;
  readonly title?: string;
  readonly author?: string;
}

export interface RepositoryOptions {
  /** `owner/name`. */
  readonly fullName: string;
  /** Folder of a real git repository, bare or not. */
  readonly folder: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly pulls?: readonly PullRequestOptions[];
  /** What is not named is `none`, as it is once a workflow names one permission. */
  readonly permissions?: Partial<Readonly<Record<Permission, Level>>>;
  readonly codeScanning?: CodeScanning;
}

/** GitHub's limits; a test may lower them, so that it need not make three thousand files. */
export interface Limits {
  readonly pullFiles: number;
  readonly compareFiles: number;
  readonly commitFiles: number;
  readonly patchLines: number;
  readonly patchBytes: number;
  readonly diffLines: number;
  readonly diffBytes: number;
  /** How often a SARIF upload is `pending` before its processing has ended. */
  readonly pendingPolls: number;
}

/**
 * docs.github.com: "Repository limits" (diffs), "List pull requests files" (3,000), "Compare two commits" (300),
 * "Get a commit" (3,000).
 */
export const githubLimits: Limits = {
  pullFiles: 3000,
  compareFiles: 300,
  commitFiles: 3000,
  patchLines: 20_000,
  patchBytes: 500 * 1024,
  diffLines: 20_000,
  diffBytes: 1024 * 1024,
  pendingPolls: 1,
};

/** A SARIF file that GitHub took in, decoded. */
export interface Upload {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly toolName: string | undefined;
  /** The uncompressed file; `sarif` is it parsed, or undefined when it is not JSON. */
  readonly text: string;
  readonly sarif: unknown;
  /** Why processing fails; empty when it completes. */
  readonly errors: readonly string[];
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  readonly annotations: unknown[];
}

/** One repository and all that was sent to it. */
export interface Repository extends Required<Omit<RepositoryOptions, 'pulls' | 'permissions'>> {
  readonly owner: string;
  readonly name: string;
  readonly permissions: Readonly<Record<Permission, Level>>;
  readonly pulls: ReadonlyMap<number, PullRequestOptions>;
  readonly uploads: Upload[];
  readonly polls: Map<string, number>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: Map<number, CheckRun>;
}

/** A request that passed every gate, on its way to a route. */
export interface Call {
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
  /** `http://127.0.0.1:port`, the root of every URL in an answer. */
  readonly root: string;
  /** The request's own URL without its query. */
  readonly url: string;
  readonly limits: Limits;
  readonly nextId: () => number;
}

/** `json` for what the description describes, `raw` for GitHub's raw and diff media types. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export function ok(json: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, json, headers };
}

/** GitHub's error body; the server adds `documentation_url` and `status`. */
export function refuse(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status, json: { message, ...more } };
}

export const notFound = (): Answer => refuse(404, 'Not Found');
