import type { Finding } from '../model/finding.js';
import type { Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { mayBlock, reaches } from './blocking.js';
import type { MatchPaths } from './match.js';
import { createRules, type Rules } from './rules.js';
import type { Suppressions } from './suppress.js';

/** Judges the findings of a scan one by one. */
export interface Judge {
  /** Nothing for what does not reach its threshold. */
  readonly judge: (finding: Finding) => Verdict | undefined;
  /** The budget that a finding counts in; see `Rules`. */
  readonly budgetOf: (finding: Finding) => number | undefined;
}

export function createJudge(
  settings: Settings,
  matchPaths: MatchPaths,
  suppressedBy: Suppressions['reasonFor'] = () => undefined,
): Judge {
  const rulesFor = createRules(settings, matchPaths);
  return {
    judge: (finding) => {
      const rules = rulesFor(finding);
      if (finding.score < rules.threshold) return undefined;
      const suppressed = finding.ignored ?? suppressedBy(finding);
      if (suppressed !== undefined) return { finding, status: 'suppressed', because: suppressed };
      const because = excuse(finding, rules, settings);
      return because === undefined ? { finding, status: 'failing' } : { finding, status: 'reported', because };
    },
    budgetOf: (finding) => rulesFor(finding).budget,
  };
}

function excuse(finding: Finding, { failOn }: Rules, { mode, warnOnly }: Settings): string | undefined {
  const { provenance, severity, evidence } = finding;
  // The evidence ends with the clause that says where the value comes from.
  if (!mayBlock(provenance, mode)) return evidence.at(-1) ?? provenance;
  if (warnOnly) return 'nothing fails the build (warn-only)';
  if (failOn === 'never') return 'nothing fails the build (fail-on: never)';
  return reaches(severity, failOn) ? undefined : `its severity is below ${failOn}`;
}
