import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What triggered the workflow. Without `payload` there is no GITHUB_EVENT_PATH. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload?: unknown;
}

/** The github context, by its own names (`head_ref`, `api_url`, …): what a test sets over the defaults below. */
export type GitHubContext = Readonly<Record<string, string>>;

/** The files a step writes for the runner, by the variable that names them. */
export const commandFiles = {
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STATE: 'save_state_',
  GITHUB_PATH: 'add_path_',
} as const;

export type CommandFile = keyof typeof commandFiles;

const operatingSystems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

/** What a process needs to start at all on each system; nothing else of the machine reaches the action. */
const inherited = ['PATH', 'SYSTEMROOT', 'PATHEXT', 'COMSPEC', 'WINDIR'];

const defaults: GitHubContext = {
  action: '__self',
  actor: 'octocat',
  actor_id: '1',
  api_url: 'https://api.github.com',
  // Empty where the event has no branches: the variables are there on every event.
  base_ref: '',
  graphql_url: 'https://api.github.com/graphql',
  head_ref: '',
  job: 'scan',
  ref: 'refs/heads/main',
  repository: 'octo-org/example',
  repository_owner: 'octo-org',
  retention_days: '90',
  run_attempt: '1',
  run_id: '4711',
  run_number: '3',
  server_url: 'https://github.com',
  sha: '0'.repeat(40),
  triggering_actor: 'octocat',
  workflow: 'CI',
};

/** Secrets and the payload are in the github context but never in the environment (GitHubContext.cs). */
const notInEnvironment = new Set(['token', 'event']);

/** The whole github context of this run, for expressions. */
export function githubContext(given: GitHubContext, event: WorkflowEvent, workspace: string): Record<string, unknown> {
  const repository = given['repository'] ?? defaults['repository'] ?? '';
  return {
    ...defaults,
    repository_owner: repository.split('/')[0],
    ...given,
    event_name: event.name,
    event: event.payload,
    workspace,
  };
}

export function runnerContext(temp: string, debug: boolean): Record<string, string> {
  return {
    os: operatingSystems[process.platform] ?? 'Linux',
    arch: process.arch.toUpperCase(),
    name: 'stage',
    environment: 'github-hosted',
    temp,
    tool_cache: join(temp, '_tool'),
    ...(debug ? { debug: '1' } : {}),
  };
}

/** docs.github.com, "Contexts reference": the `strategy` of a job without one, and the `job` so far. */
export const jobContexts = {
  strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
  job: { status: 'success' },
} as const;

function prefixed(prefix: string, values: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' && !notInEnvironment.has(name) ? [[`${prefix}_${name.toUpperCase()}`, value]] : [],
  );
}

function writeEvent(event: WorkflowEvent, temp: string): Record<string, string> {
  if (event.payload === undefined) return {};
  const folder = join(temp, '_github_workflow');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof event.payload === 'string' ? event.payload : JSON.stringify(event.payload, null, 2));
  return { GITHUB_EVENT_PATH: path };
}

function makeCommandFiles(temp: string): Record<CommandFile, string> {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const make = (name: CommandFile): string => {
    const path = join(folder, `${commandFiles[name]}stage`);
    writeFileSync(path, '');
    return path;
  };
  return {
    GITHUB_OUTPUT: make('GITHUB_OUTPUT'),
    GITHUB_STEP_SUMMARY: make('GITHUB_STEP_SUMMARY'),
    GITHUB_ENV: make('GITHUB_ENV'),
    GITHUB_STATE: make('GITHUB_STATE'),
    GITHUB_PATH: make('GITHUB_PATH'),
  };
}

export interface Environment {
  /** What the machine has; a step's own `env:` wins over it. */
  readonly machine: Record<string, string>;
  /** GITHUB_* and RUNNER_*, which no step's `env:` can change. */
  readonly contexts: Record<string, string>;
  readonly files: Record<CommandFile, string>;
}

/** Lays out RUNNER_TEMP and returns the environment of a step in it. */
export function prepareEnvironment(
  github: Readonly<Record<string, unknown>>,
  runner: Readonly<Record<string, string>>,
  event: WorkflowEvent,
  temp: string,
): Environment {
  const home = join(temp, '_home');
  mkdirSync(home, { recursive: true });
  const files = makeCommandFiles(temp);
  const needed = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const folders = { HOME: home, USERPROFILE: home, TMPDIR: temp, TEMP: temp, TMP: temp };
  return {
    machine: { ...Object.fromEntries(needed), ...folders, CI: 'true', GITHUB_ACTIONS: 'true' },
    contexts: {
      ...Object.fromEntries([...prefixed('GITHUB', github), ...prefixed('RUNNER', runner)]),
      ...writeEvent(event, temp),
      ...files,
    },
    files,
  };
}
