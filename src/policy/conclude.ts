import { type Gap, isBlocking } from '../model/gap.js';
import type { Outcome, Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';

/** What the scan comes to. Findings decide before gaps do: they are certain, and what was not read can only add to them. */
export function conclude(
  verdicts: readonly Verdict[],
  gaps: readonly Gap[],
  { maxFindings }: Pick<Settings, 'maxFindings'>,
): Outcome {
  if (countFailing(verdicts) > maxFindings) return 'findings';
  return gaps.some(isBlocking) ? 'incomplete' : 'clean';
}

export const countFailing = (verdicts: readonly Verdict[]): number =>
  verdicts.filter(({ status }) => status === 'failing').length;

/**
 * How many people the findings speak of, at least: in each file the most frequent kind of plausible value under one
 * label counts, once a record. A row with a name, an e-mail address and a telephone number is one person.
 */
export function countSubjects(verdicts: readonly Verdict[]): number {
  const records = new Map<string, Map<string, Set<number>>>();
  for (const { finding, status } of verdicts) {
    if (finding.provenance !== 'plausible' || status === 'suppressed') continue;
    const kinds = records.get(finding.path) ?? new Map<string, Set<number>>();
    const kind = `${finding.entity}\0${finding.label ?? ''}`;
    records.set(finding.path, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(finding.record)));
  }
  return [...records.values()].reduce(
    (total, kinds) => total + Math.max(...[...kinds.values()].map((seen) => seen.size)),
    0,
  );
}
