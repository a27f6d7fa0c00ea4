import type { Readable } from 'node:stream';
import type { AccountType, Association, Level, Permission, PullRequestOptions, RepositoryOptions } from './options.js';

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
  readonly author: string;
  readonly authorType: AccountType;
  readonly association: Association;
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
export interface Repository extends Required<Omit<RepositoryOptions, 'pulls' | 'comments' | 'permissions'>> {
  readonly owner: string;
  readonly name: string;
  readonly permissions: Readonly<Record<Permission, Level>>;
  readonly pulls: ReadonlyMap<number, PullRequestOptions>;
  readonly uploads: Upload[];
  readonly polls: Map<string, number>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: Map<number, CheckRun>;
}

/** Where the server's parts lie: one address at github.com's stand-in, two on GitHub Enterprise Server. */
export interface Addresses {
  /** What every URL of the API begins with: `http://127.0.0.1:port`, on Enterprise Server with `/api/v3`. */
  readonly root: string;
  /** What the URL of every page and of every clone begins with: `http://127.0.0.1:port`. */
  readonly site: string;
}

/** A request that passed every gate, on its way to a route. */
export interface Call extends Addresses {
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
  /** The request's own URL without its query. */
  readonly url: string;
  readonly limits: Limits;
  readonly nextId: () => number;
}

/** `json` for what the description describes, `raw` for GitHub's raw and diff media types, `stream` for packs. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly raw?: string | Buffer;
  readonly stream?: Readable;
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
