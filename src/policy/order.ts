import { type Severity, severities } from '../model/finding.js';
import type { Status, Verdict } from '../model/report.js';

const statuses: readonly Status[] = ['failing', 'reported', 'suppressed'];

/** Failing first, most severe first, then by place. */
export const inOrder = (verdicts: readonly Verdict[]): Verdict[] => [...verdicts].sort(byUrgency);

const byUrgency = (a: Verdict, b: Verdict): number =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
  rank(a.finding.severity) - rank(b.finding.severity) ||
  compareText(a.finding.path, b.finding.path) ||
  a.finding.startLine - b.finding.startLine ||
  a.finding.startColumn - b.finding.startColumn ||
  compareText(a.finding.entity, b.finding.entity);

const rank = (severity: Severity): number => severities.indexOf(severity);

/** By code unit, so that the order is the same under every locale. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
