import { UserError } from '../model/errors.js';

/**
 * What went wrong between here and GitHub, in a sentence. Nothing of the answer's body, which GitHub's message
 * quotes, or of the request, which holds the token.
 *
 * @param permission The line of a workflow's `permissions` that allows the request: `contents: read`.
 */
export function describeApiFailure(error: unknown, permission: string): string {
  const { status, headers } = answerOf(error);
  if (status === undefined) return `GitHub's API could not be reached (${networkProblem(error)}).`;
  const answered = `GitHub's API answered ${status}:`;

  if (status === 401) return `${answered} the token is wrong or has expired. Check the token input.`;
  if (status === 429 || (status === 403 && isRateLimit(headers))) {
    return `${answered} the rate limit is reached. Run again ${whenToRetry(headers)}.`;
  }
  if (status === 403) {
    return `${answered} the token may not read this. Add \`${permission}\` to the workflow's \`permissions\`.`;
  }
  if (status === 404) {
    return (
      `${answered} there is no such thing, or the token may not see it. ` +
      `Add \`${permission}\` to the workflow's \`permissions\`.`
    );
  }
  if (status >= 500) return `${answered} GitHub has a problem. Run again later, and see githubstatus.com.`;
  return `${answered} the request was refused.`;
}

/** Runs a request and turns its failure into a sentence. Errors that came from no request pass as they are. */
export async function asking<T>(permission: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!isHttpError(error)) throw error;
    throw new UserError(describeApiFailure(error, permission));
  }
}

interface HttpError extends Error {
  readonly status: number;
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

type Headers = Readonly<Record<string, unknown>>;

/** Octokit gives a request that got no answer the status 500, and no response. */
function answerOf(error: unknown): { status?: number; headers: Headers } {
  if (!isHttpError(error) || !('response' in error) || !isRecord(error.response)) return { headers: {} };
  const { headers } = error.response;
  return { status: error.status, headers: isRecord(headers) ? headers : {} };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const isRateLimit = (headers: Headers): boolean =>
  headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;

function whenToRetry(headers: Headers): string {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return `after ${seconds} seconds`;
  const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
  return Number.isNaN(reset.getTime()) ? 'in an hour' : `after ${reset.toISOString().slice(11, 16)} UTC`;
}

/** A code such as `ECONNREFUSED` from the innermost cause. Messages could quote an address with credentials. */
function networkProblem(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  return error.cause === undefined ? 'no reason given' : networkProblem(error.cause);
}
