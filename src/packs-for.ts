import { nearest } from './inputs/nearest.js';
import { UserError } from './model/errors.js';
import { type Severity, severities } from './model/finding.js';
import type { Pack } from './model/pack.js';
import type { Recognizer } from './model/recognizer.js';
import { packs } from './packs/index.js';
import { recognizers } from './recognizers/registry.generated.js';

/**
 * The packs of these names, each once, in the order of their names.
 * @param places where each name is written: `.piicloak.yml:3`
 * @throws UserError for a name that no pack has, with the nearest and all others.
 */
export function packsFor(names: readonly string[], places: Readonly<Record<string, string>> = {}): readonly Pack[] {
  const known = packs.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return packs.filter(({ name }) => names.includes(name));
  const place = places[unknown];
  const alike = nearest(unknown, known);
  throw new UserError(
    `${place === undefined ? '' : `${place}: `}there is no pack “${unknown}”.` +
      `${alike === undefined ? '' : ` Is it “${alike}”?`} There are ${known.join(', ')}; a file of one’s own begins with ./`,
  );
}

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
