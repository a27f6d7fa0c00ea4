import { type ClauseCoverage, type Pack, type PackCoverage, touchesProvisions } from '../model/pack.js';
import type { Verdict } from '../model/report.js';

/**
 * For each provision of the packs what was looked for and what was found.
 * @param looked the types that were looked for
 */
export function coverageOf(
  packs: readonly Pack[],
  looked: ReadonlySet<string>,
  verdicts: readonly Verdict[],
): PackCoverage[] {
  const counts = countsOf(
    verdicts.filter(({ finding, status }) => touchesProvisions(finding.provenance, status === 'failing')),
  );
  return packs.map(({ name, title, source, clauses }) => ({
    name,
    title,
    source,
    clauses: clauses.map(({ severity: _, ...clause }): ClauseCoverage => {
      const entities = clause.entities.filter((entity) => looked.has(entity));
      const sum = (of: 'found' | 'failing'): number =>
        entities.reduce((total, entity) => total + (counts.get(entity)?.[of] ?? 0), 0);
      return { ...clause, entities, found: sum('found'), failing: sum('failing') };
    }),
  }));
}

interface Counts {
  readonly found: number;
  readonly failing: number;
}

function countsOf(verdicts: readonly Verdict[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { finding, status } of verdicts) {
    const { found, failing } = counts.get(finding.entity) ?? { found: 0, failing: 0 };
    counts.set(finding.entity, { found: found + 1, failing: failing + (status === 'failing' ? 1 : 0) });
  }
  return counts;
}
