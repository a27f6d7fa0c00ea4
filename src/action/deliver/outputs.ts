import { whyUnsaved } from '../../changes/save-file.js';
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

/** Whether the runner took them. */
export const setOutputs = ({ outcome, totals, verdicts }: Report, places: Places): boolean =>
  areSet({
    outcome,
    findings: totals.findings,
    failing: totals.failing,
    subjects: totals.subjects,
    'highest-severity': highestSeverity(verdicts),
    'sarif-file': places.sarifFile ?? '',
    'json-file': places.jsonFile ?? '',
    'comment-url': places.commentUrl ?? '',
    'sarif-id': places.sarifId ?? '',
  });

/** Steps behind decide by the outputs: that they lack them must not go unnoticed. */
export function areSet(outputs: Readonly<Record<string, string | number>>): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
    return true;
  } catch (error) {
    runner.error(
      `The outputs of this step were not written (${whyUnsaved(error)}), so that the steps behind lack them.`,
    );
    return false;
  }
}
