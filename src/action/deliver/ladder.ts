import { type PutComment, seekComment } from '../../github/comment.js';
import type { Failure, Outcome } from '../../github/failure.js';
import { uploadSarif } from '../../github/upload-sarif.js';
import type { Options } from '../../inputs/options.js';
import type { GitHubClient, Repository } from '../../model/github.js';
import type { Report } from '../../model/report.js';
import { type CommentOptions, comment, commentMarker } from '../../reporters/comment.js';
import type { Plan, Revision } from '../plan.js';
import * as runner from '../runner.js';
import { showCheck } from './check.js';

/** What is delivered, and to whom. */
export interface Delivery {
  readonly report: Report;
  /** The report for code scanning, as JSON. */
  readonly sarif: string;
  readonly options: Pick<Options, 'upload-sarif' | 'comment'>;
  readonly page: CommentOptions;
  readonly client: GitHubClient | undefined;
  readonly repository: Repository | undefined;
  readonly revision: Revision;
  readonly pull: Plan['pull'];
  readonly startedAt: Date;
}

export interface Delivered {
  readonly sarifId?: string;
  readonly commentUrl?: string;
  /** GitHub shows the annotations already: the step need not. */
  readonly isAnnotated: boolean;
  /** What was tried and refused. */
  readonly refusals: readonly Failure[];
  /** Code scanning was asked for and did not take the report. */
  readonly isUploadMissing: boolean;
}

/**
 * From the best place to the plainest: code scanning; where that does not take the report, a check run beside the lines
 * and a comment on the pull request. What the token may do is found out by trying, and nothing that GitHub does throws.
 */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const { client, repository, options } = delivery;
  const isWanted = options['upload-sarif'] !== 'false';
  if (!client || !repository) {
    const refusals = isWanted || options.comment === 'always' ? [noClient] : [];
    return { isAnnotated: false, refusals, isUploadMissing: isWanted };
  }
  const to = { ...delivery, client, repository };
  const putComment = commentOn(to);
  const upload = isWanted ? await uploadTo(to) : undefined;
  const isShown = upload?.ok === true;
  const check = isShown || !hasTrouble(delivery) ? undefined : await checkFor(to);
  const commented = await putComment?.((isThere) => commentFor(to, isShown, isThere));
  const outcomes = [upload, check, commented].filter((outcome) => outcome !== undefined);
  return {
    ...(upload?.ok ? { sarifId: upload.value } : {}),
    ...(commented?.ok && commented.value !== undefined ? { commentUrl: commented.value } : {}),
    isAnnotated: check?.ok === true,
    refusals: outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure])),
    isUploadMissing: isWanted && !isShown,
  };
}

const noClient: Failure = {
  reason: 'The findings were not delivered to GitHub: the token or the repository is not known here.',
  mend: 'Leave the input token out, or give it a token that is valid.',
};

type Addressed = Delivery & { readonly client: GitHubClient; readonly repository: Repository };

/** The id of the upload. */
async function uploadTo({ sarif, client, repository, revision, startedAt }: Addressed): Promise<Outcome<string>> {
  const { sha: commitSha, ref } = revision;
  if (commitSha === '' || ref === '') return { ok: false, failure: noCommit };
  const outcome = await uploadSarif({ client, repository, sarif, commitSha, ref, startedAt });
  switch (outcome.kind) {
    case 'processed':
      runner.info(`Code scanning has processed the findings for ${ref}.`);
      return { ok: true, value: outcome.id };
    case 'pending':
      runner.info(`Code scanning has the findings for ${ref} and is still processing them.`);
      return { ok: true, value: outcome.id };
    case 'refused':
      return { ok: false, failure: outcome.failure };
    case 'failed':
      return { ok: false, failure: { reason: [outcome.reason, ...outcome.errors].join(' '), mend: reportIt } };
  }
}

const noCommit: Failure = {
  reason: 'The findings were not uploaded to code scanning: the runner names no commit or no ref.',
  mend: 'Run the Action in a workflow of GitHub Actions.',
};
const reportIt = 'This is a defect of piicloak: please report it.';

const hasTrouble = ({ report }: Delivery): boolean => report.totals.failing > 0 || report.outcome !== 'clean';

async function checkFor(to: Addressed): Promise<Outcome<string> | undefined> {
  const { report, page, client, repository, revision } = to;
  if (revision.sha === '') return undefined;
  const outcome = await showCheck(report, page, { client, repository, headSha: revision.sha });
  if (outcome.ok) runner.info(`The findings stand beside their lines in a check run: ${outcome.value}`);
  return outcome;
}

function commentOn({ page, client, repository, pull, options }: Addressed): PutComment | undefined {
  if (!pull || options.comment === 'never') return undefined;
  return seekComment({ client, repository, number: pull.number, marker: commentMarker(page.category) });
}

/** One that stands there already is kept up to date, whatever the input says, unless that is `never`. */
function commentFor(to: Addressed, isShown: boolean, isThere: boolean): string | undefined {
  const { report, page, options } = to;
  const isWanted = { auto: !isShown && hasTrouble(to), always: true, 'on-failure': hasTrouble(to), never: false };
  return isThere || isWanted[options.comment] ? comment(report, page, isThere) : undefined;
}
