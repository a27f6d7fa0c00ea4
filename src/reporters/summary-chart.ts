import type { Verdict } from '../model/report.js';
import { mermaidLabel } from './text-safety.js';

/** A Mermaid chart of the mix: the eight most frequent kinds, and the others together. Nothing found draws nothing. */
export const pie = (verdicts: readonly Verdict[], titleOf: (entity: string) => string): string | undefined => {
  const amounts = new Map<string, number>();
  for (const { finding, status } of verdicts) {
    if (status === 'suppressed') continue;
    const label = mermaidLabel(titleOf(finding.entity));
    amounts.set(label, (amounts.get(label) ?? 0) + 1);
  }
  if (amounts.size === 0) return undefined;
  const sorted = [...amounts].sort(([, a], [, b]) => b - a);
  const others = sorted.slice(8).reduce((sum, [, amount]) => sum + amount, 0);
  const slices = [...sorted.slice(0, 8), ...(others > 0 ? [['all others', others] as const] : [])];
  return [
    '```mermaid',
    'pie showData title What was found',
    ...slices.map(([label, amount]) => `  "${label}" : ${amount}`),
    '```',
  ].join('\n');
};
