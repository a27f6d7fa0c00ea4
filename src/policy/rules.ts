import type { Finding } from '../model/finding.js';
import type { Override, Settings } from '../model/settings.js';
import { type MatchPaths, matcherOf } from './match.js';

/** What holds for one finding. */
export interface Rules extends Pick<Settings, 'threshold' | 'failOn'> {
  /** The override whose budgets it is counted in, by its place in the list; those of the whole scan, where it has none. */
  readonly budget?: number;
}

/** Settles what holds for each finding: of the overrides that match, the last one that says something decides. */
export function createRules(settings: Settings, matchPaths: MatchPaths): (finding: Finding) => Rules {
  const overrides = settings.overrides.map((override) => ({ override, matches: matching(override, matchPaths) }));
  return (finding) => {
    let rules: Rules = settings;
    for (const [index, { override, matches }] of overrides.entries()) {
      if (matches(finding)) rules = over(rules, override, index);
    }
    return rules;
  };
}

/** The least threshold of any: what stays below is no finding of anybody's. */
export const leastThreshold = ({ threshold, overrides }: Settings): number =>
  Math.min(threshold, ...overrides.flatMap((override) => override.threshold ?? []));

function matching({ provenance, ...match }: Override, matchPaths: MatchPaths): (finding: Finding) => boolean {
  const matches = matcherOf(match, matchPaths);
  return (finding) => (provenance === undefined || provenance.includes(finding.provenance)) && matches(finding);
}

const over = (rules: Rules, { threshold, failOn, maxFindings, maxSubjects }: Override, index: number): Rules => ({
  threshold: threshold ?? rules.threshold,
  failOn: failOn ?? rules.failOn,
  ...(maxFindings !== undefined || maxSubjects !== undefined
    ? { budget: index }
    : rules.budget === undefined
      ? {}
      : { budget: rules.budget }),
});
