import * as core from '@actions/core';
import { recognizersFor } from '../entities.js';
import { exitCodes } from '../exit-codes.js';
import { parseOptions, toSettings } from '../inputs/parse.js';
import type { GitHubClient } from '../model/github.js';
import type { Report } from '../model/report.js';
import { sarif } from '../reporters/sarif.js';
import type { SummaryOptions } from '../reporters/summary.js';
import { scan } from '../scan.js';
import { annotate, printReport, saveSarif, setOutputs, upload, writeSummary } from './deliver.js';
import { readEnvironment } from './environment.js';
import { planFor, workspaceRevision } from './plan.js';

/**
 * Runs the Action and returns its exit code.
 * @throws UserError for what the workflow's author can mend.
 */
export async function run(): Promise<number> {
  const startedAt = new Date();
  const options = parseOptions((name) => core.getInput(name));
  if (options.token !== '') core.setSecret(options.token);
  const environment = await readEnvironment(process.env, process.cwd());
  const client = environment.payloadProblem === undefined ? await connect(options.token) : undefined;
  const plan = planFor(environment, options.scope, client);
  for (const notice of plan.notices) core.notice(notice);

  const report = await scan(plan.source, toSettings(options));
  if (options.paths.length > 0 && report.totals.filesScanned + report.totals.filesSkipped === 0) {
    core.notice('No file to scan matches the input paths. Look at its globs if that is a surprise.');
  }

  const recognizers = recognizersFor(options.entities);
  // A change that could not be narrowed was scanned in the workspace, and its lines are those of that commit.
  const revision = report.scope === 'all' ? workspaceRevision(environment) : plan.revision;
  const { log: results, leftOut } = sarif(report, { recognizers, category: options.category });
  const log = JSON.stringify(results);
  if (leftOut > 0) {
    core.warning(
      `The SARIF report leaves out the ${leftOut} least severe findings, because GitHub takes no more. They count.`,
    );
  }
  printReport(report, recognizers);
  annotate(report, recognizers);
  await writeSummary(report, { recognizers, ...sourceLinks() });
  const sarifFile = await saveSarif(log, environment.workspace, options['sarif-file']);
  const delivered = await upload(log, options['upload-sarif'], environment, revision, client, startedAt);
  setOutputs(report, sarifFile);
  return exitCodeOf(report, delivered);

  function sourceLinks(): Pick<SummaryOptions, 'source'> {
    const { repository, serverUrl } = environment;
    if (!repository || revision.sha === '') return {};
    return { source: { serverUrl, repository: `${repository.owner}/${repository.repo}`, sha: revision.sha } };
  }
}

const exitCodeOf = ({ outcome }: Report, delivered: boolean): number =>
  exitCodes[outcome === 'clean' && !delivered ? 'incomplete' : outcome];

/** Loaded on need: the package reads the event's payload as it loads, and throws when that is not JSON. */
async function connect(token: string): Promise<GitHubClient | undefined> {
  if (token === '') return undefined;
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token);
}
