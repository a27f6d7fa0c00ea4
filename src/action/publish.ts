import { exitCodes, failed } from '../exit-codes.js';
import type { Options } from '../inputs/options.js';
import type { GitHubClient } from '../model/github.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report } from '../model/report.js';
import type { CommentOptions } from '../reporters/comment.js';
import { json } from '../reporters/json.js';
import { sarif } from '../reporters/sarif.js';
import { summary } from '../reporters/summary.js';
import { jsonText } from '../reporters/text-safety.js';
import { categoryOf } from './category.js';
import { save, writeSummary } from './deliver/files.js';
import { type Delivered, deliver } from './deliver/ladder.js';
import { annotate, printReport } from './deliver/log.js';
import { refusalText } from './deliver/notice.js';
import { setOutputs } from './deliver/outputs.js';
import type { Environment } from './environment.js';
import { type Plan, type Revision, workspaceRevision } from './plan.js';
import * as runner from './runner.js';

export interface Run {
  readonly options: Options;
  readonly environment: Environment;
  readonly plan: Plan;
  readonly startedAt: Date;
  /** What was looked for. */
  readonly recognizers: readonly Recognizer[];
}

/**
 * Hands the report to everybody who is to have it, and returns the exit code. What needs no network comes first: whatever
 * happens to GitHub, the findings are in the log, in the summary and in the files.
 */
export async function publish(
  scanned: Report,
  { options, environment, plan, startedAt, recognizers }: Run,
  connect: () => Promise<GitHubClient | undefined>,
): Promise<number> {
  // A change that could not be narrowed was scanned in the workspace, and its lines are those of that commit.
  const revision = scanned.scope === 'all' ? workspaceRevision(environment) : plan.revision;
  const category = [categoryOf(options.category, options.matrix), plan.part ?? []].flat().join('/');
  const page: CommentOptions = { recognizers, category, ...linksOf(environment, revision) };
  const about = { recognizers, category, revisionId: revision.sha, ...repositoryOf(environment) };
  const uploaded = sarif(scanned, about);
  const report: Report = { ...scanned, gaps: [...scanned.gaps, ...uploaded.gaps] };

  printReport(report, recognizers);
  await writeSummary(summary(report, page));
  const local = jsonText(sarif(scanned, { ...about, includeSuppressed: true }).log);
  const sarifFile = save(local, environment.workspace, options['sarif-file'], 'sarif-file');
  const jsonFile = save(json(report), environment.workspace, options['json-file'], 'json-file');

  const delivered = await deliver({
    report,
    sarif: jsonText(uploaded.log),
    options,
    page,
    client: await connect(),
    repository: environment.repository,
    revision,
    pull: plan.pull,
    startedAt,
  });
  if (!delivered.isAnnotated) annotate(report, recognizers);
  const mustUpload = options['upload-sarif'] === 'true';
  await tellRefusals(delivered, plan, mustUpload);
  const isTold = setOutputs(report, { sarifFile, jsonFile, ...delivered });
  const isShort = mustUpload && delivered.isUploadMissing && report.outcome === 'clean';
  return exitCodes[isShort ? 'incomplete' : report.outcome] || (isTold ? 0 : failed);
}

async function tellRefusals({ refusals }: Delivered, { pull }: Plan, mustUpload: boolean): Promise<void> {
  const text = refusalText(refusals, pull?.readOnly);
  if (text === undefined) return;
  if (mustUpload) runner.error(text, { title: 'Delivery' });
  else runner.notice(text, { title: 'Delivery' });
  await writeSummary(`\n> **Not delivered everywhere.** ${text}\n`);
}

function linksOf({ repository, serverUrl, runUrl }: Environment, { sha }: Revision): Partial<CommentOptions> {
  return {
    ...(runUrl === '' ? {} : { runUrl }),
    ...(repository && sha !== ''
      ? { source: { serverUrl, repository: `${repository.owner}/${repository.repo}`, sha } }
      : {}),
  };
}

const repositoryOf = ({ repository, serverUrl }: Environment): { readonly repositoryUri?: string } =>
  repository ? { repositoryUri: `${serverUrl}/${repository.owner}/${repository.repo}` } : {};
