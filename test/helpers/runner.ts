import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../project/project.js';
import { inProcess } from './in-process.js';
import { lookAt, writtenSince } from './leaks/folder.js';
import { assertNoneOf } from './leaks/search.js';
import { readActionFile } from './runner/action-file.js';
import { type Annotation, annotationsOf } from './runner/annotations.js';
import { checkSummary, parsePairs } from './runner/command-files.js';
import { type Command, parseCommands } from './runner/commands.js';
import {
  type GitHubContext,
  githubContext,
  jobContexts,
  prepareEnvironment,
  runnerContext,
  type WorkflowEvent,
} from './runner/environment.js';
import { inputVariables } from './runner/inputs.js';
import { type Ended, runScript } from './runner/process.js';
import { RunnerRefusal } from './runner/refusal.js';
import { temporaryDirectory } from './temporary.js';

export type { Annotation, Command, GitHubContext, WorkflowEvent };
export { RunnerRefusal };

export interface ActionRun {
  /** Folder with action.yml. */
  readonly action: string;
  /** The checkout: GITHUB_WORKSPACE and the working directory. */
  readonly workspace: string;
  /** `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: WorkflowEvent;
  /** Over the defaults of the github context: `repository`, `sha`, `ref`, `token`, `api_url`, … */
  readonly github?: GitHubContext;
  /** The job's values of `strategy.matrix`; without it, the job has none. */
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  /** "Enable debug logging": RUNNER_DEBUG. */
  readonly debug?: boolean;
  /** The node that runs it, by default the one that runs the tests. */
  readonly node?: string;
  /** RUNNER_TEMP, by default a new folder. */
  readonly temp?: string;
  /** Milliseconds. */
  readonly timeLimit?: number;
}

export interface ActionResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly Command[];
  /** What GitHub would show: cut as the runner cuts. */
  readonly annotations: readonly Annotation[];
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** All that left the action: both streams, command files and every other file under RUNNER_TEMP. No secret is masked. */
  readonly everything: string;
}

/** Commands that a runner no longer obeys: the step fails (ActionCommandManager.cs). */
const disabled = new Set(['set-env', 'add-path']);

/** Still obeyed, with a warning to the user: an action of today has no reason to print them. */
const deprecated = new Set(['set-output', 'save-state']);

function checkCommands(commands: readonly Command[]): void {
  for (const { name } of commands) {
    if (disabled.has(name)) throw new RunnerRefusal(`The \`${name}\` command is disabled. Use the environment files.`);
    if (deprecated.has(name))
      throw new RunnerRefusal(`The \`${name}\` command is deprecated. Use the environment files.`);
  }
}

function writtenUnder(temp: string): string[] {
  return readdirSync(temp, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('_github_workflow'))
    .map((path) => join(temp, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}

/** Where coverage is measured, the sources of the Action instead of its bundle. */
async function measured(entry: string, cwd: string, env: Record<string, string>): Promise<Ended | undefined> {
  const program = async () => (await import('../../src/action/start.js')).start(entry);
  const ended = await inProcess(program, { cwd, env, input: '' });
  return ended && { exitCode: ended.code, stdout: ended.stdout, stderr: ended.stderr };
}

/**
 * Runs an Action the way actions/runner 2.336 does: everything it needs comes from action.yml, the github context and
 * the event. Throws RunnerRefusal on whatever a runner would reject, and when the time limit is reached; and where
 * something personal of the checkout is in what the Action printed or wrote.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const { workspace, inputs = {}, event = { name: 'workflow_dispatch', payload: {} } } = run;
  const temp = run.temp ?? temporaryDirectory('runner');
  const action = readActionFile(run.action);
  const github = githubContext(run.github ?? {}, event, workspace);
  const runner = runnerContext(temp, run.debug ?? false);
  const { machine, contexts, files } = prepareEnvironment(github, runner, event, temp);
  const variables = inputVariables(action, inputs, { github, runner, ...jobContexts, matrix: run.matrix ?? null });

  const before = lookAt(workspace);
  const env = { ...machine, ...run.env, ...variables, ...contexts };
  const isOurs = run.node === undefined && resolve(run.action) === root;
  const ended =
    (isOurs && (await measured(action.main, workspace, env))) ||
    (await runScript(run.node ?? process.execPath, action.main, {
      cwd: workspace,
      env,
      timeLimit: run.timeLimit ?? 60_000,
    }));

  const everything = [ended.stdout, ended.stderr, ...writtenUnder(temp)].join('\n');
  assertNoneOf(before.values, { runner: everything, ...writtenSince(before) }, before.shown);

  const summary = readFileSync(files.GITHUB_STEP_SUMMARY);
  checkSummary(summary.byteLength);
  parsePairs(readFileSync(files.GITHUB_ENV, 'utf8'));
  parsePairs(readFileSync(files.GITHUB_STATE, 'utf8'));
  const outputs = parsePairs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const commands = [...parseCommands(ended.stdout), ...parseCommands(ended.stderr)];
  checkCommands(commands);
  return {
    ...ended,
    outputs,
    summary: summary.toString('utf8'),
    commands,
    annotations: annotationsOf(commands, workspace),
    temp,
    everything,
  };
}
