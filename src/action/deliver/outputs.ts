import * as core from '@actions/core';
import type { Report } from '../../model/report.js';
import { highestSeverity } from '../../policy/conclude.js';

/** What was delivered where, for the steps behind. */
export interface Places {
  readonly sarifFile?: string | undefined;
  readonly jsonFile?: string | undefined;
  readonly commentUrl?: string | undefined;
  readonly sarifId?: string | undefined;
}

export function setOutputs({ outcome, totals, verdicts }: Report, places: Places): void {
  core.setOutput('outcome', outcome);
  core.setOutput('findings', totals.findings);
  core.setOutput('failing', totals.failing);
  core.setOutput('subjects', totals.subjects);
  core.setOutput('highest-severity', highestSeverity(verdicts));
  core.setOutput('sarif-file', places.sarifFile ?? '');
  core.setOutput('json-file', places.jsonFile ?? '');
  core.setOutput('comment-url', places.commentUrl ?? '');
  core.setOutput('sarif-id', places.sarifId ?? '');
}
