import type { Report } from '../../model/report.js';
import { highestSeverity } from '../../policy/conclude.js';
import * as runner from '../runner.js';

/** What was delivered where, for the steps behind. */
export interface Places {
  readonly sarifFile?: string | undefined;
  readonly jsonFile?: string | undefined;
  readonly commentUrl?: string | undefined;
  readonly sarifId?: string | undefined;
}

export function setOutputs({ outcome, totals, verdicts }: Report, places: Places): void {
  runner.output('outcome', outcome);
  runner.output('findings', totals.findings);
  runner.output('failing', totals.failing);
  runner.output('subjects', totals.subjects);
  runner.output('highest-severity', highestSeverity(verdicts));
  runner.output('sarif-file', places.sarifFile ?? '');
  runner.output('json-file', places.jsonFile ?? '');
  runner.output('comment-url', places.commentUrl ?? '');
  runner.output('sarif-id', places.sarifId ?? '');
}
