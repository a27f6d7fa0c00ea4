import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { leadsOut, whyUnsaved } from '../changes/save-file.js';
import { failed } from '../exit-codes.js';
import type { Options } from '../inputs/options.js';
import { parseOptions, toSettings } from '../inputs/parse.js';
import { UserError } from '../model/errors.js';
import type { GitHubClient } from '../model/github.js';
import type { Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { Remote, Source } from '../model/source.js';
import { policyFor } from '../policy-for.js';
import type { AuditContext } from '../reporters/audit.js';
import { connect } from './connect.js';
import { type Environment, readEnvironment } from './environment.js';
import { planFor } from './plan.js';
import * as runner from './runner.js';

/**
 * Runs the Action and returns its exit code.
 * @param entry the file that was started, which other threads start from as well
 * @throws UserError for what the workflow's author can mend.
 */
export async function run(entry: string): Promise<number> {
  const startedAt = new Date();
  const options = parseOptions(runner.input);
  for (const secret of [options.token, options['baseline-key'], options['cache-key']])
    if (secret !== '') runner.mask(secret);
  const environment = await readEnvironment(process.env, process.cwd());
  // Before the client's time begins: a busy machine takes a while to load it.
  const { scan } = await import('../scan.js');
  const scratch = await makeScratch(environment);
  try {
    const client = await clientFor(environment, options);
    const remote = remoteOf(environment, options, scratch);
    const plan = await planFor(environment, { scope: options.scope, client, remote });
    for (const notice of plan.notices) runner.notice(notice);
    for (const warning of plan.warnings) runner.warning(warning);
    const choice = { from: options['config-from'], file: options.config, baselineKey: options['baseline-key'] };
    const { settings, source } = await policyFor(plan.source, toSettings(options), choice);
    const how = { workers: { entry }, ...cacheFor(plan.source, options, environment) };
    const report = await scan(plan.source, settings, undefined, source, how);
    tellOfPaths(report, settings);
    const { publish, recognizersUnder, recordScan } = await import('./work.js');
    const recognizers = await recognizersUnder(settings);
    const about = { options, environment, plan, startedAt, recognizers };
    const exitCode = await publish(report, about, () => clientFor(environment, options));
    const record = (file: string, context: AuditContext): Promise<void> => recordScan(file, report, context);
    return (await isRecorded(record, settings, environment, options)) ? exitCode : exitCode || failed;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A folder that is gone when the run ends. */
async function makeScratch({ temp }: Environment): Promise<string> {
  try {
    return await mkdtemp(join(temp, 'piicloak-'));
  } catch (error) {
    throw new UserError(`No folder can be made in “${temp}” (${whyUnsaved(error)}), which RUNNER_TEMP names.`);
  }
}

/** Only of whole trees: what a proposal has put into the folder says nothing of what it proposes. */
const cacheFor = ({ kind }: Source, options: Options, { workspace }: Environment) =>
  kind === 'tree' && options.cache !== ''
    ? { cache: resolve(workspace, options.cache), cacheKey: options['cache-key'] }
    : {};

/** Whoever wants a record must not lack it unnoticed. */
async function isRecorded(
  record: (file: string, context: AuditContext) => Promise<void>,
  settings: Partial<Settings>,
  { workspace, sha }: Environment,
  { 'audit-log': file }: Options,
): Promise<boolean> {
  if (file === '') return true;
  const key = process.env['PIICLOAK_AUDIT_KEY'];
  const time = new Date().toISOString();
  const path = resolve(workspace, file);
  try {
    if (leadsOut(path, workspace))
      throw new UserError(`The scan could not be recorded in “${file}”: a symbolic link leads out of the workspace.`);
    await record(path, { time, commit: sha, settings, ...(key ? { key } : {}) });
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    runner.error(error.message);
    return false;
  }
}

/** A new one has all of its time before it. */
const clientFor = async (
  { payloadProblem, apiUrl }: Environment,
  { token, 'github-timeout': seconds }: Options,
): Promise<GitHubClient | undefined> =>
  payloadProblem === undefined ? connect(token, seconds, { apiUrl, variables: process.env }) : undefined;

function remoteOf(
  { repository, serverUrl }: Environment,
  { token, 'github-timeout': seconds }: Options,
  folder: string,
): Remote | undefined {
  if (!repository) return undefined;
  const url = `${serverUrl}/${repository.owner}/${repository.repo}.git`;
  return { url, folder, until: Date.now() + seconds * 1000, ...(token === '' ? {} : { token }) };
}

function tellOfPaths({ totals }: Report, { paths = [] }: Partial<Settings>): void {
  if (paths.length > 0 && totals.filesScanned + totals.filesSkipped === 0) {
    runner.notice('No file to scan matches the input paths. Look at its globs if that is a surprise.');
  }
}
