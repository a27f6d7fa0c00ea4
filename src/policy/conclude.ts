import type { Scope } from '../model/change.js';
import { type Gap, isBlocking } from '../model/gap.js';
import type { Outcome, Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';

/** How much was looked at. */
export interface Coverage {
  readonly scope: Scope;
  readonly filesScanned: number;
  readonly gaps: readonly Gap[];
}

/** What the scan comes to. Findings decide before gaps do: they are certain, and what was not read can only add to them. */
export function conclude(
  verdicts: readonly Verdict[],
  coverage: Coverage,
  { maxFindings }: Pick<Settings, 'maxFindings'>,
): Outcome {
  if (countFailing(verdicts) > maxFindings) return 'findings';
  return coverage.gaps.some(isBlocking) || readNothing(coverage) ? 'incomplete' : 'clean';
}

/**
 * A change may be one image, link or submodule and no more; one spreadsheet that nobody could read is not clean. A whole
 * tree without a readable file means that the scan looked elsewhere.
 */
const readNothing = ({ scope, filesScanned, gaps }: Coverage): boolean =>
  filesScanned === 0 && (scope === 'all' ? gaps.length > 0 : gaps.some(({ reason }) => reason === 'binary'));

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
