import type { Gap } from '../model/gap.js';
import type { Report, Verdict } from '../model/report.js';
import { provisionsOf } from './provisions.js';
import { ruleId } from './rule-id.js';
import { jsonText } from './text-safety.js';

/**
 * The report as data: the contract that other programs build on. Within one `schemaVersion` keys are only added.
 * The order of the keys is the order in which they are printed.
 */
const finding = ({ finding: found, status, because }: Verdict, rules: readonly string[] | undefined) => ({
  ruleId: ruleId(found),
  entity: found.entity,
  path: found.path,
  startLine: found.startLine,
  startColumn: found.startColumn,
  endLine: found.endLine,
  endColumn: found.endColumn,
  label: found.label,
  cell: found.cell,
  score: found.score,
  severity: found.severity,
  provenance: found.provenance,
  status,
  because,
  masked: found.masked,
  evidence: found.evidence,
  occurrences: found.occurrences,
  cells: found.cells,
  fingerprint: found.fingerprint,
  rules,
});

const gapEntry = ({ path, stage, reason, detail, files }: Gap) => ({ path, stage, reason, detail, files });

/** The whole report as one JSON object, suppressed findings included. Ends with a line feed. */
export const json = (scanned: Report): string => {
  const { tool, outcome, scope, totals, verdicts, gaps, ignores, policy, coverage } = scanned;
  const provisions = coverage && provisionsOf(scanned);
  const report = {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    outcome,
    scope,
    totals: {
      filesScanned: totals.filesScanned,
      filesSkipped: totals.filesSkipped,
      bytesScanned: totals.bytesScanned,
      findings: totals.findings,
      failing: totals.failing,
      subjects: totals.subjects,
      durationMs: totals.durationMs,
    },
    findings: verdicts.map((verdict) => finding(verdict, provisions?.(verdict))),
    gaps: gaps.map(gapEntry),
    ignores,
    policy: { files: policy.files, from: policy.from, changed: policy.changed, remarks: policy.remarks },
    coverage,
  };
  return `${jsonText(report, 2)}\n`;
};
