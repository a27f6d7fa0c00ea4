/** What went wrong with a request to GitHub, for people. Never holds a body, a header or a token. */
export interface Failure {
  /** What happened, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
  /** The line of the workflow's `permissions:` that would mend it. */
  readonly permission?: string;
}

/** What a request came to. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** What was asked of GitHub, or why it could not be had. */
export async function outcomeOf<Value>(attempt: Attempt, request: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    return { ok: false, failure: failureOf(error, attempt) };
  }
}

/** What the request was for. */
export interface Attempt {
  /** A verb phrase: `upload the SARIF report`. */
  readonly doing: string;
  /** The line that the workflow's `permissions:` must hold: `security-events: write`. */
  readonly permission: string;
}

/** The parts of octokit's `RequestError` that matter, read from whatever was thrown. */
interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const answerOf = (error: unknown): Answer | undefined => {
  if (!isRecord(error) || typeof error['status'] !== 'number') return undefined;
  const response = isRecord(error['response']) ? error['response'] : undefined;
  if (response === undefined) return undefined;
  const data = isRecord(response['data']) ? response['data'] : {};
  return {
    status: error['status'],
    message: typeof data['message'] === 'string' ? data['message'] : '',
    headers: isRecord(response['headers']) ? response['headers'] : {},
  };
};

/** GitHub limits with 403 or 429: primary limits by a spent count, secondary ones by a message or `retry-after`. */
const isRateLimit = ({ status, message, headers }: Answer): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message)));

const readOnly = ' Pull requests from forks and from Dependabot get a read-only token whatever the workflow says.';

const forbidden = ({ message }: Answer, { doing, permission }: Attempt): Failure => {
  if (/(advanced|code) security|code scanning is not enabled/i.test(message)) {
    return {
      reason: `GitHub refused to ${doing}: code scanning is not enabled for this repository.`,
      mend: 'Enable GitHub Code Security in the settings of the repository (public repositories have it), or set `upload-sarif: false`.',
    };
  }
  return {
    reason: `GitHub refused to ${doing}: the token lacks a permission (403).`,
    mend: `Give the job \`permissions: ${permission}\`.${permission.endsWith('write') ? readOnly : ''}`,
    permission,
  };
};

const sentences: Readonly<Record<number, (attempt: Attempt) => Failure>> = {
  400: ({ doing }) => ({
    reason: `GitHub could not read the request to ${doing} (400).`,
    mend: 'This is a defect of piicloak: please report it.',
  }),
  401: ({ doing }) => ({
    reason: `GitHub did not accept the token to ${doing} (401).`,
    mend: 'Pass a token that is valid, such as the `github.token` of the job.',
  }),
  404: ({ doing, permission }) => ({
    reason: `GitHub found nothing there when asked to ${doing} (404), which is also what it says to a token that may not look.`,
    mend: `Check that the repository, the commit and the reference are on GitHub, and give the job \`permissions: ${permission}\`.`,
  }),
  413: ({ doing }) => ({
    reason: `GitHub refused to ${doing}: it is too large (413).`,
    mend: 'Scan fewer files at a time, for instance with `paths`, or raise `threshold`.',
  }),
  422: ({ doing }) => ({
    reason: `GitHub refused to ${doing}: it does not accept the commit, the reference or the content (422).`,
    mend: 'Check that the commit is pushed to this repository and that the reference is a full one, such as `refs/heads/main`.',
  }),
};

const unanswered = ({ doing }: Attempt, error: unknown): Failure => ({
  reason: `GitHub could not be reached to ${doing} (${networkProblem(error)}).`,
  mend: 'Check the network and the proxy of the runner, then run the job again.',
});

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function whenToRetry({ headers }: Answer): string {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return `after ${seconds} seconds`;
  const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
  return Number.isNaN(reset.getTime()) ? 'in an hour' : `after ${reset.toISOString().slice(11, 16)} UTC`;
}

/** A code such as `ECONNREFUSED` from the innermost cause. Messages could quote an address with credentials. */
function networkProblem(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return noAnswer;
  return error.cause === undefined ? 'no reason given' : networkProblem(error.cause);
}

const noAnswer = 'no answer in time';

/** Whether the waiting ended before an answer came. */
export const isTimeout = (error: unknown): boolean =>
  answerOf(error) === undefined && networkProblem(error) === noAnswer;

/** Turns what octokit throws into sentences. GitHub's own message decides between causes, and is not repeated. */
export const failureOf = (error: unknown, attempt: Attempt): Failure => {
  const answer = answerOf(error);
  if (answer === undefined) return unanswered(attempt, error);
  const { doing } = attempt;
  if (isRateLimit(answer)) {
    return {
      reason: `GitHub refused to ${doing}: its rate limit is used up (${answer.status}).`,
      mend: `Run the job again ${whenToRetry(answer)}.`,
    };
  }
  if (answer.status >= 500) {
    return {
      reason: `GitHub failed to ${doing} (${answer.status}).`,
      mend: 'Look at githubstatus.com, and run the job again later.',
    };
  }
  if (answer.status === 403) return forbidden(answer, attempt);
  const known = sentences[answer.status];
  if (known !== undefined) return known(attempt);
  return {
    reason: `GitHub refused to ${doing} (${answer.status}).`,
    mend: 'Run the job again, and report it when it stays so.',
  };
};
