import { foldSkips } from './changes/generated/fold.js';
import { pathMatcher } from './changes/select.js';
import { isPolicyName } from './inputs/policy-load.js';
import { type Looked, type PolicySource, today } from './look.js';
import type { Report } from './model/report.js';
import { packsFor } from './packs-named.js';
import { allowRemarks } from './policy/allow.js';
import { conclude, countFailing, countSubjects } from './policy/conclude.js';
import { coverageOf } from './policy/coverage.js';
import { createJudge } from './policy/judge.js';
import { inOrder } from './policy/order.js';
import type { Rules } from './rules-for.js';
import { version } from './version.generated.js';

/** Policy → report, of whatever was looked at, by one program or by many. */
export function reportOf(looked: Looked, rules: Rules, policy: PolicySource): Report {
  const { settings: spoken, suppressions } = rules;
  const results = looked.results.filter((result) => result !== undefined);
  const { judge, budgetOf } = createJudge(spoken, pathMatcher, suppressions.reasonFor);
  const verdicts = inOrder(results.flatMap(({ findings }) => findings).flatMap((finding) => judge(finding) ?? []));
  const used = new Set(results.flatMap(({ rules }) => rules));
  const gaps = foldSkips([...looked.gaps, ...results.flatMap((result) => result.gaps)]);
  const scanned = results.filter((result) => result.scanned);
  const coverage = { scope: looked.scope, filesScanned: scanned.length, gaps };
  return {
    tool: { name: 'piicloak', version },
    outcome: conclude(verdicts, coverage, spoken, budgetOf),
    scope: looked.scope,
    totals: {
      filesScanned: scanned.length,
      filesSkipped: results.length - scanned.length + looked.gaps.filter(({ path }) => path !== undefined).length,
      bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
      findings: verdicts.length,
      failing: countFailing(verdicts),
      subjects: countSubjects(verdicts),
      durationMs: looked.durationMs,
    },
    verdicts,
    gaps,
    ignores: results.flatMap(({ ignores }) => ignores),
    policy: {
      files: policy.files,
      from: policy.from,
      changed: (looked.touched ?? []).filter((path) => isPolicyName(path) || policy.files.includes(path)),
      remarks: [
        ...(policy.remarks ?? []),
        ...suppressions.remarks(looked.scope === 'all', used),
        ...allowRemarks(spoken.allow, today()),
      ],
    },
    ...(spoken.packs.length > 0 && {
      coverage: coverageOf(packsFor(spoken.packs), rules.entities, verdicts),
    }),
  };
}
