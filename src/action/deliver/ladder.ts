import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as core from '@actions/core';
import { uploadSarif } from '../github/upload-sarif.js';
import type { GitHubClient } from '../model/github.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report } from '../model/report.js';
import { type Annotation, annotations } from '../reporters/annotations.js';
import { consoleText } from '../reporters/console.js';
import { type SummaryOptions, summary } from '../reporters/summary.js';
import type { Environment } from './environment.js';
import type { Revision } from './plan.js';

/** The findings in the log. Nothing of the repository speaks to the runner: commands are off while they are printed. */
export function printReport(report: Report, recognizers: readonly Recognizer[]): void {
  const resume = randomUUID();
  process.stdout.write(
    `::stop-commands::${resume}\n${consoleText(report, { recognizers, colour: true })}\n::${resume}::\n`,
  );
}

/** Beside the lines of the change. */
export function annotate(report: Report, recognizers: readonly Recognizer[]): void {
  for (const annotation of annotations(report, { recognizers })) {
    const print = { error: core.error, warning: core.warning, notice: core.notice }[annotation.level];
    print(annotation.message, properties(annotation));
  }
}

function properties({
  title,
  path,
  startLine,
  endLine,
  startColumn,
  endColumn,
}: Annotation): core.AnnotationProperties {
  return {
    title,
    ...(path === undefined ? {} : { file: path }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(startColumn === undefined ? {} : { startColumn }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

export async function writeSummary(report: Report, options: SummaryOptions): Promise<void> {
  try {
    await core.summary.addRaw(summary(report, options)).write();
  } catch {
    core.notice('The job summary was not written: the runner names no file for it (GITHUB_STEP_SUMMARY).');
  }
}

/** Writes the SARIF report into the workspace and returns its path, or nothing with a warning when that fails. */
export async function saveSarif(log: string, workspace: string, file: string): Promise<string | undefined> {
  const path = resolve(workspace, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, log);
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    core.warning(
      `The SARIF report was not written to “${file}” (${code}). Set the input sarif-file to a writable path.`,
    );
    return undefined;
  }
}

/** Delivers to code scanning. Returns false when a refusal is to fail the build; the findings decide otherwise. */
export async function upload(
  log: string,
  mode: 'auto' | 'true' | 'false',
  { repository }: Environment,
  { sha, ref }: Revision,
  client: GitHubClient | undefined,
  startedAt: Date,
): Promise<boolean> {
  if (mode === 'false') return true;
  const sentence = await tryUpload();
  if (sentence === undefined) return true;
  if (mode === 'true') core.error(sentence, { title: 'SARIF upload' });
  else core.notice(sentence, { title: 'SARIF upload' });
  return mode !== 'true';

  async function tryUpload(): Promise<string | undefined> {
    if (!client || !repository || sha === '' || ref === '') {
      return 'The findings were not uploaded to code scanning: the token, the repository or the commit is not known here.';
    }
    const outcome = await uploadSarif({ client, repository, sarif: log, commitSha: sha, ref, startedAt });
    switch (outcome.kind) {
      case 'processed':
        core.info(`Code scanning has processed the findings for ${ref}.`);
        return undefined;
      case 'pending':
        core.info(`Code scanning has the findings for ${ref} and is still processing them.`);
        return undefined;
      case 'refused':
        return `${outcome.reason} ${outcome.mend}`;
      case 'failed':
        return [outcome.reason, ...outcome.errors].join(' ');
    }
  }
}

export function setOutputs({ outcome, totals }: Report, sarifFile: string | undefined): void {
  core.setOutput('outcome', outcome);
  core.setOutput('findings', totals.findings);
  core.setOutput('failing', totals.failing);
  core.setOutput('subjects', totals.subjects);
  core.setOutput('sarif-file', sarifFile ?? '');
}
