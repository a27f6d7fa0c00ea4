import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { recordScan } from '../audit-log.js';
import { customRecognizers } from '../custom-recognizers.js';
import { failed } from '../exit-codes.js';
import type { Options } from '../inputs/options.js';
import { parseOptions, toSettings } from '../inputs/parse.js';
import { UserError } from '../model/errors.js';
import type { GitHubClient } from '../model/github.js';
import type { Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { Remote, Source } from '../model/source.js';
import { policyFor } from '../policy-for.js';
import { scan } from '../scan.js';
import { connect } from './connect.js';
import { type Environment, readEnvironment } from './environment.js';
import { planFor } from './plan.js';
import { publish } from './publish.js';

/**
 * Runs the Action and returns its exit code.
 * @param entry the file that was started, which other threads start from as well
 * @throws UserError for what the workflow's author can mend.
 */
export async function run(entry: string): Promise<number> {
  const startedAt = new Date();
  const options = parseOptions((name) => core.getInput(name));
  for (const secret of [options.token, options['baseline-key'], options['cache-key']])
    if (secret !== '') core.setSecret(secret);
  const environment = await readEnvironment(process.env, process.cwd());
  const scratch = await mkdtemp(join(environment.temp, 'piicloak-'));
  try {
    const client = await clientFor(environment, options);
    const remote = remoteOf(environment, options, scratch);
    const plan = await planFor(environment, { scope: options.scope, client, remote });
    for (const notice of plan.notices) core.notice(notice);
    for (const warning of plan.warnings) core.warning(warning);
    const choice = { from: options['config-from'], file: options.config, baselineKey: options['baseline-key'] };
    const { settings, source } = await policyFor(plan.source, toSettings(options), choice);
    const how = { workers: { entry }, ...cacheFor(plan.source, options, environment) };
    const report = await scan(plan.source, settings, undefined, source, how);
    tellOfPaths(report, settings);
    const custom = await customRecognizers(settings.recognizers);
    const { entities = [], packs = [] } = settings;
    const about = { options, environment, plan, startedAt, entities, custom, packs };
    const exitCode = await publish(report, about, () => clientFor(environment, options));
    return (await isRecorded(report, settings, environment, options)) ? exitCode : exitCode || failed;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Only of whole trees: what a proposal has put into the folder says nothing of what it proposes. */
const cacheFor = ({ kind }: Source, options: Options, { workspace }: Environment) =>
  kind === 'tree' && options.cache !== ''
    ? { cache: resolve(workspace, options.cache), cacheKey: options['cache-key'] }
    : {};

/** Whoever wants a record must not lack it unnoticed. */
async function isRecorded(
  report: Report,
  settings: Partial<Settings>,
  { workspace, sha }: Environment,
  { 'audit-log': file }: Options,
): Promise<boolean> {
  if (file === '') return true;
  const key = process.env['PIICLOAK_AUDIT_KEY'];
  const time = new Date().toISOString();
  try {
    await recordScan(resolve(workspace, file), report, { time, commit: sha, settings, ...(key ? { key } : {}) });
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    core.error(error.message);
    return false;
  }
}

/** A new one has all of its time before it. */
const clientFor = async (
  { payloadProblem }: Environment,
  { token, 'github-timeout': seconds }: Options,
): Promise<GitHubClient | undefined> => (payloadProblem === undefined ? connect(token, seconds) : undefined);

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
    core.notice('No file to scan matches the input paths. Look at its globs if that is a surprise.');
  }
}
