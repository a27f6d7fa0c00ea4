import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Repository } from '../model/github.js';

/** What the runner says of the run. */
export interface Environment {
  readonly workspace: string;
  readonly repository: Repository | undefined;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The page of this run; empty where there is none. */
  readonly runUrl: string;
  /** A folder for what is gone after the job. */
  readonly temp: string;
  /** Who started the run. */
  readonly actor: string;
  readonly eventName: string;
  /** The commit that is checked out by default, and the ref that names it. */
  readonly sha: string;
  readonly ref: string;
  /** The event's payload, or why there is none. */
  readonly payload: unknown;
  readonly payloadProblem: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

export async function readEnvironment(env: Variables, workingDirectory: string): Promise<Environment> {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  return {
    workspace: env['GITHUB_WORKSPACE'] || workingDirectory,
    repository: owner !== '' && repo !== '' ? { owner, repo } : undefined,
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: runId === '' ? '' : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    temp: env['RUNNER_TEMP'] || tmpdir(),
    actor: env['GITHUB_ACTOR'] ?? '',
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    ...(await readPayload(env['GITHUB_EVENT_PATH'])),
  };
}

async function readPayload(path: string | undefined): Promise<Pick<Environment, 'payload' | 'payloadProblem'>> {
  if (!path)
    return { payload: undefined, payloadProblem: 'The runner names no event payload (GITHUB_EVENT_PATH is not set).' };
  try {
    return { payload: JSON.parse(await readFile(path, 'utf8')), payloadProblem: undefined };
  } catch {
    // The parser's own message quotes the payload, which holds titles and names.
    return {
      payload: undefined,
      payloadProblem: 'The event payload that GITHUB_EVENT_PATH names cannot be read as JSON.',
    };
  }
}
