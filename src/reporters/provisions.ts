import { type ClauseCoverage, type PackCoverage, touchesProvisions } from '../model/pack.js';
import type { Report, Verdict } from '../model/report.js';
import { count, grouped } from './wording.js';

/** Stands under every table of provisions. */
export const noPromise =
  'This says what was looked for in text and what was found. That nothing was found does not mean that a law or a standard is complied with.';

/** The provisions that a finding touches, as `hipaa-safe-harbor 164.514(b)(2)(i)(G)`; none where no pack is applied. */
export function provisionsOf({ coverage = [] }: Report): (verdict: Verdict) => readonly string[] {
  const named = provisionsByType(coverage);
  return ({ finding, status }) =>
    touchesProvisions(finding.provenance, status === 'failing') ? (named.get(finding.entity) ?? []) : [];
}

/** The same by type. */
export function provisionsByType(coverage: readonly PackCoverage[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { name, clauses } of coverage) {
    for (const { id, entities } of clauses) {
      for (const entity of entities) named.set(entity, [...(named.get(entity) ?? []), `${name} ${id}`]);
    }
  }
  return named;
}

/** `12, 3 failing`, or that nothing could be. */
export const foundIn = ({
  entities,
  found,
  failing,
}: Pick<ClauseCoverage, 'entities' | 'found' | 'failing'>): string =>
  entities.length === 0
    ? 'cannot be checked'
    : `${grouped(found)}${failing > 0 ? `, ${grouped(failing)} failing` : ''}`;

/** `5 of 18 provisions touched, 2 by what fails; 1 cannot be checked in text`. */
export function tallied({ clauses }: PackCoverage): string {
  const having = (test: (clause: ClauseCoverage) => boolean): number => clauses.filter(test).length;
  const failing = having((clause) => clause.failing > 0);
  const unchecked = having(({ entities }) => entities.length === 0);
  return [
    `${having(({ found }) => found > 0)} of ${count(clauses.length, 'provision')} touched${failing > 0 ? `, ${failing} by what fails` : ''}`,
    ...(unchecked > 0 ? [`${unchecked} cannot be checked in text`] : []),
  ].join('; ');
}
