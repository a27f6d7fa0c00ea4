import { type Severity, severities } from './model/finding.js';
import type { Recognizer } from './model/recognizer.js';
import { packsFor } from './packs-named.js';
import { recognizers } from './recognizers/registry.generated.js';

export { packsFor };

/**
 * Those that are looked for anyway and all that the packs name, at least as severe as these have it. Of packs that
 * disagree the more severe one holds.
 * @throws UserError for an unknown pack.
 */
export function underPacks(chosen: readonly Recognizer[], names: readonly string[]): readonly Recognizer[] {
  const clauses = packsFor(names).flatMap((pack) => pack.clauses);
  if (clauses.length === 0) return chosen;
  const named = new Set(clauses.flatMap((clause) => clause.entities));
  const taken = new Map(chosen.map((recognizer) => [recognizer.entity, recognizer]));
  // In the order of the registry: where two readings are as good as each other, the first holds.
  const known = recognizers.flatMap((each) => taken.get(each.entity) ?? (named.has(each.entity) ? each : []));
  return [...new Set([...known, ...chosen])].map((recognizer) => {
    const asked = clauses.filter(({ entities }) => entities.includes(recognizer.entity));
    return { ...recognizer, severity: mostSevere([recognizer.severity, ...asked.map(({ severity }) => severity)]) };
  });
}

const mostSevere = (asked: readonly (Severity | undefined)[]): Severity =>
  severities.find((severity) => asked.includes(severity)) ?? 'low';
