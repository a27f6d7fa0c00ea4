import { type Finding, type Provenance, severities } from '../model/finding.js';
import type { Verdict } from '../model/report.js';
import type { Mode, Settings } from '../model/settings.js';
import type { MatchPaths } from './match.js';
import { createRules, type Rules } from './rules.js';
import { suppressionsOf } from './suppress.js';

/** Judges the findings of a scan one by one, and knows in the end what of the policy did nothing. */
export interface Judge {
  /** Nothing for what does not reach its threshold. */
  readonly judge: (finding: Finding) => Verdict | undefined;
  /** The budget that a finding counts in; see `Rules`. */
  readonly budgetOf: (finding: Finding) => number | undefined;
  /** Rules that have expired or that matched nothing, in sentences. */
  readonly remarks: (isWhole: boolean) => readonly string[];
}

/** Values of these origins may block, by mode. */
const blocking: Readonly<Record<Mode, readonly Provenance[]>> = {
  // Whoever is strict wants values that a standard sets aside, and no made-up ones that could be somebody's.
  strict: ['plausible', 'placeholder'],
  balanced: ['plausible'],
  lenient: ['plausible'],
};

/** @param today `2026-11-22` */
export function createJudge(settings: Settings, matchPaths: MatchPaths, today: string): Judge {
  const rulesFor = createRules(settings, matchPaths);
  const suppressions = suppressionsOf(settings, matchPaths, today);
  const used = new Set<object>();

  function suppressedBy(finding: Finding): string | undefined {
    for (const suppression of suppressions) {
      const { rule, isExpired, matches } = suppression;
      if (!matches(finding)) continue;
      used.add(suppression);
      if (!isExpired) return `suppressed by ${rule.where ?? 'a rule'}: ${rule.reason}`;
    }
    return undefined;
  }

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
    remarks: (isWhole) =>
      suppressions.flatMap((suppression) => {
        const { rule, isExpired } = suppression;
        const place = `The suppression at ${rule.where ?? 'a rule'} (${rule.reason})`;
        const whose = rule.owner === undefined ? '' : ` Ask ${rule.owner}.`;
        if (isExpired) return [`${place} expired on ${rule.expires} and no longer counts.${whose}`];
        return isWhole && !used.has(suppression) ? [`${place} suppresses nothing any more. Remove it.${whose}`] : [];
      }),
  };
}

function excuse(finding: Finding, { failOn }: Rules, { mode, warnOnly }: Settings): string | undefined {
  const { provenance, severity, evidence } = finding;
  // The evidence ends with the clause that says where the value comes from.
  if (!blocking[mode].includes(provenance)) return evidence.at(-1) ?? provenance;
  if (warnOnly) return 'nothing fails the build (warn-only)';
  if (failOn === 'never') return 'nothing fails the build (fail-on: never)';
  return severities.indexOf(severity) > severities.indexOf(failOn) ? `its severity is below ${failOn}` : undefined;
}
