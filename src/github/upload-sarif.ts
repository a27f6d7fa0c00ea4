import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GitHubClient, Repository } from '../model/github.js';
import { type Attempt, type Failure, isTimeout, outcomeOf } from './failure.js';

export interface SarifUpload {
  readonly client: GitHubClient;
  readonly repository: Repository;
  /** The SARIF log as JSON. */
  readonly sarif: string;
  readonly commitSha: string;
  /** A full reference: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly startedAt: Date;
  /** The root that absolute paths stand under, as a `file:` URI; relative paths need none. */
  readonly checkoutUri?: string;
  /** Waits so many milliseconds. For tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

export type UploadOutcome =
  /** The results stand in code scanning. */
  | { readonly kind: 'processed'; readonly id: string }
  /** GitHub has the report and had not finished when the waiting ended. */
  | { readonly kind: 'pending'; readonly id: string }
  /** Nothing was uploaded. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** Uploaded, but GitHub could not use it, or only a part. */
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string; readonly errors: readonly string[] };

/** GitHub rejects more than 10 MB of compressed SARIF. */
const mostBytes = 10_000_000;

/** Between two questions whether processing has ended; small reports are done at once. About a minute and a half in all. */
const pollDelays = [50, 950, 2000, 4000, 8000, 15_000, 30_000, 30_000];

const uploading: Attempt = { doing: 'upload the SARIF report', permission: 'security-events: write' };

const compress = promisify(gzip);
const sleep = promisify(setTimeout);

/** GitHub's errors can quote the report; none may begin a line of the log. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').slice(0, 1000);

/** Safe to repeat: a later upload of the same tool, category and commit replaces the earlier one. */
const post = async (upload: SarifUpload, compressed: Buffer): Promise<string> => {
  const { client, repository, commitSha, ref, startedAt, checkoutUri } = upload;
  const { data } = await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    ...repository,
    commit_sha: commitSha,
    ref,
    sarif: compressed.toString('base64'),
    started_at: startedAt.toISOString(),
    ...(checkoutUri === undefined ? {} : { checkout_uri: checkoutUri }),
  });
  return data.id ?? '';
};

/** Undefined while GitHub has not decided, or when it does not answer: the report has arrived all the same. */
const decision = async (upload: SarifUpload, id: string): Promise<UploadOutcome | undefined> => {
  const { client, repository } = upload;
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
      ...repository,
      sarif_id: id,
    });
    if (data.processing_status === 'complete') return { kind: 'processed', id };
    if (data.processing_status !== 'failed') return undefined;
    const reason = 'GitHub took the SARIF report but could not process it, or only a part of it.';
    return { kind: 'failed', id, reason, errors: (data.errors ?? []).map(oneLine) };
  } catch (error) {
    // When the time is over, no later question has an answer either.
    return isTimeout(error) ? { kind: 'pending', id } : undefined;
  }
};

/**
 * Uploads a SARIF log to code scanning and waits until GitHub has processed it. Never throws for what GitHub or the
 * network does: the outcome says what happened and what to do.
 */
export const uploadSarif = async (upload: SarifUpload): Promise<UploadOutcome> => {
  const wait = upload.wait ?? sleep;
  const compressed = await compress(upload.sarif);
  if (compressed.length > mostBytes) {
    const megabytes = (compressed.length / 1_000_000).toFixed(1);
    const reason = `The SARIF report has ${megabytes} MB compressed, and GitHub takes 10 MB.`;
    const mend = 'Scan fewer files at a time, for instance with `paths`, or raise `threshold`.';
    return { kind: 'refused', failure: { reason, mend } };
  }
  const posted = await outcomeOf(uploading, () => post(upload, compressed));
  if (!posted.ok) return { kind: 'refused', failure: posted.failure };
  const id = posted.value;
  for (const delay of pollDelays) {
    await wait(delay);
    const outcome = await decision(upload, id);
    if (outcome !== undefined) return outcome;
  }
  return { kind: 'pending', id };
};
