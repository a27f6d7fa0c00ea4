import type { Scope } from '../model/change.js';
import { type Finding, type Severity, severities } from '../model/finding.js';
import { type Gap, isBlocking } from '../model/gap.js';
import { createRecords, type RecordSet } from '../model/records.js';
import type { Outcome, Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';

/** How much was looked at. */
export interface Coverage {
  readonly scope: Scope;
  readonly filesScanned: number;
  readonly gaps: readonly Gap[];
}

/** How many may stand of some of the findings. */
interface Budget extends Pick<Settings, 'maxFindings' | 'maxSubjects'> {
  readonly verdicts: readonly Verdict[];
}

/** What the scan comes to. Findings decide before gaps do: they are certain, and what was not read can only add to them. */
export function conclude(
  verdicts: readonly Verdict[],
  coverage: Coverage,
  settings: Pick<Settings, 'maxFindings' | 'maxSubjects' | 'overrides'>,
  budgetOf: (finding: Finding) => number | undefined = () => undefined,
): Outcome {
  if (budgets(verdicts, settings, budgetOf).some(isExceeded)) return 'findings';
  return coverage.gaps.some(isBlocking) || readNothing(coverage) ? 'incomplete' : 'clean';
}

/** Those of the overrides that have one, and that of everything else. */
function budgets(
  verdicts: readonly Verdict[],
  { maxFindings, maxSubjects, overrides }: Pick<Settings, 'maxFindings' | 'maxSubjects' | 'overrides'>,
  budgetOf: (finding: Finding) => number | undefined,
): Budget[] {
  const failing = verdicts.filter(({ status }) => status === 'failing');
  const of = (budget: number | undefined): Verdict[] => failing.filter(({ finding }) => budgetOf(finding) === budget);
  const own = overrides.map((override, index) => ({
    maxFindings: override.maxFindings ?? 'any',
    maxSubjects: override.maxSubjects ?? 'any',
    verdicts: of(index),
  }));
  return [{ maxFindings, maxSubjects, verdicts: of(undefined) }, ...own];
}

const isExceeded = ({ verdicts, maxFindings, maxSubjects }: Budget): boolean =>
  (maxFindings !== 'any' && verdicts.length > maxFindings) ||
  (maxSubjects !== 'any' && countSubjects(verdicts) > maxSubjects);

/**
 * A change may be one image, link or submodule and no more; one spreadsheet that nobody could read is not clean. A whole
 * tree without a readable file means that the scan looked elsewhere.
 */
const readNothing = ({ scope, filesScanned, gaps }: Coverage): boolean =>
  filesScanned === 0 && (scope === 'all' ? gaps.length > 0 : gaps.some(({ reason }) => reason === 'binary'));

/** How bad it is at the worst, of all that could be somebody's. */
export const highestSeverity = (verdicts: readonly Verdict[]): Severity | 'none' =>
  severities.find((severity) =>
    verdicts.some(
      ({ finding, status }) =>
        finding.severity === severity && finding.provenance === 'plausible' && status !== 'suppressed',
    ),
  ) ?? 'none';

export const countFailing = (verdicts: readonly Verdict[]): number =>
  verdicts.filter(({ status }) => status === 'failing').length;

/**
 * How many people the findings speak of, at least. In a file of records, those that hold a plausible value of a person.
 * In text the most frequent kind of plausible value under one label counts, once a line: a name, an address and a number
 * stand on three lines and are one person.
 */
export function countSubjects(verdicts: readonly Verdict[]): number {
  const files = new Map<string, Map<string, RecordSet>>();
  for (const { finding, status } of verdicts) {
    if (finding.provenance !== 'plausible' || status === 'suppressed') continue;
    const kinds = files.get(finding.path) ?? new Map<string, RecordSet>();
    const kind = finding.isRecord ? '' : `${finding.entity}\0${finding.label ?? ''}`;
    const records = kinds.get(kind) ?? createRecords();
    if (finding.records) records.addAll(finding.records);
    else records.add(finding.record);
    files.set(finding.path, kinds.set(kind, records));
  }
  return [...files.values()].reduce(
    (total, kinds) => total + Math.max(...[...kinds.values()].map((records) => records.size())),
    0,
  );
}
