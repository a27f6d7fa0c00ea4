import { type Gap, isBlocking } from '../model/gap.js';
import type { Status, Verdict } from '../model/report.js';

/** What leaves text unread comes before what is only noted. */
export const blockingFirst = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));

/** The verdicts of one status, in the report's order: most severe first. */
export const withStatus = (verdicts: readonly Verdict[], status: Status): readonly Verdict[] =>
  verdicts.filter((verdict) => verdict.status === status);
