import type { GitHubClient, Repository } from '../model/github.js';
import { type Attempt, type Outcome, outcomeOf } from './failure.js';

/** One message beside a line, by the names of the Checks API. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string;
}

export interface CheckRun {
  readonly client: GitHubClient;
  readonly repository: Repository;
  /** The commit that it is shown beside. */
  readonly headSha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure';
  /** At most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** Where all of it can be read. */
  readonly detailsUrl?: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** https://docs.github.com/en/rest/checks/runs: so many a request, and as many requests as needed. */
const perRequest = 50;

const attempt: Attempt = { doing: 'create a check run', permission: 'checks: write' };

/**
 * Shows annotations beside the lines of a commit. The run is complete from its first request on, so that a failure of a
 * later one leaves no check that waits for ever. Returns its address.
 */
export function createCheckRun(run: CheckRun): Promise<Outcome<string>> {
  const { client, repository, headSha, name, conclusion, detailsUrl } = run;
  const parts = inParts(run.annotations);
  const output = (part: readonly CheckAnnotation[]) => ({
    title: run.title,
    summary: run.summary,
    annotations: [...part],
  });
  return outcomeOf(attempt, async () => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
      ...repository,
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion,
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
      output: output(parts[0] ?? []),
      // One that GitHub made although its answer was lost would be made twice.
      request: { retries: 0 },
    });
    for (const part of parts.slice(1)) {
      await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...repository,
        check_run_id: data.id,
        output: output(part),
        request: { retries: 0 },
      });
    }
    return data.html_url ?? '';
  });
}

const inParts = (annotations: readonly CheckAnnotation[]): CheckAnnotation[][] =>
  Array.from({ length: Math.ceil(annotations.length / perRequest) }, (_, part) =>
    annotations.slice(part * perRequest, (part + 1) * perRequest),
  );
