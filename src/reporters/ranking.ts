import { severities } from '../model/finding.js';
import { type Gap, isBlocking } from '../model/gap.js';
import type { Status, Verdict } from '../model/report.js';

const statuses: readonly Status[] = ['failing', 'reported', 'suppressed'];

const urgency = ({ status, finding }: Verdict): number =>
  statuses.indexOf(status) * severities.length + severities.indexOf(finding.severity);

/** What fails comes first, the most severe before the others; otherwise the report's order by path and position. */
export const mostUrgentFirst = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  [...verdicts].sort((a, b) => urgency(a) - urgency(b));

/** What leaves text unread comes before what is only noted. */
export const blockingFirst = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));

/** The verdicts of one status, most severe first. */
export const withStatus = (verdicts: readonly Verdict[], status: Status): readonly Verdict[] =>
  mostUrgentFirst(verdicts.filter((verdict) => verdict.status === status));
