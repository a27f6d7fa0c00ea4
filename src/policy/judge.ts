import { type Finding, severities } from '../model/finding.js';
import type { Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';

/** Whether a finding fails the build, and if not, why. Nothing is dropped: every finding gets its verdict. */
export function judge(finding: Finding, { failOn }: Pick<Settings, 'failOn'>): Verdict {
  const because = excuse(finding, failOn);
  return because === undefined ? { finding, status: 'failing' } : { finding, status: 'reported', because };
}

function excuse({ provenance, severity, evidence }: Finding, failOn: Settings['failOn']): string | undefined {
  // The evidence ends with the clause that says where the value comes from.
  if (provenance !== 'plausible') return evidence.at(-1) ?? provenance;
  if (failOn === 'never') return 'nothing fails the build (fail-on: never)';
  return severities.indexOf(severity) > severities.indexOf(failOn) ? `its severity is below ${failOn}` : undefined;
}
