import type { Placed } from '../model/finding.js';
import type { View } from '../model/view.js';
import type { Allowed } from './allow.js';
import { type Baseline, createTags, type Tags } from './baseline.js';
import type { CouldFail } from './blocking.js';
import { createKnown } from './known.js';

/** Why a value does not count. */
export interface Exemption {
  /** What findings of one column that do not count have in common. */
  readonly kind: string;
  readonly because: string;
  /** The rule of the policy that says so, by its place in the list. */
  readonly rule?: number;
}

/**
 * Told of all values in a part of a file, and asked of each of them on lines that count; the only place outside of
 * detection that sees values, and keeps nothing of them.
 */
export type Exempt = (path: string, matches: readonly Placed[], view: View) => ExemptionOf;
export type ExemptionOf = (match: Placed) => Exemption | undefined;

/** The first that has a reason gives it; nothing where there is none to ask. */
export function anyOf(exempts: readonly (Exempt | undefined)[]): Exempt | undefined {
  const asked = exempts.filter((exempt) => exempt !== undefined);
  if (asked.length === 0) return undefined;
  return (...place) => {
    const answers = asked.map((exempt) => exempt(...place));
    return (match) => {
      for (const answer of answers) {
        const exemption = answer(match);
        if (exemption) return exemption;
      }
      return undefined;
    };
  };
}

/** A policy has to name what it looks for: listed words and examples of the types that it defines stand in it. */
export const exemptDefined =
  (defined: ReadonlySet<string>): Exempt =>
  () =>
  ({ entity }) =>
    defined.has(entity) ? { kind: 'allowed', because: 'the policy that defines the type stands there' } : undefined;

/** Values that the policy allows. */
export function exemptAllowed(allowed: readonly Allowed[], couldFail: CouldFail): Exempt | undefined {
  if (allowed.length === 0) return undefined;
  return (_, __, { text }) =>
    (match) => {
      if (!couldFail(match)) return undefined;
      const seen = { entity: match.entity, value: text.slice(match.start, match.end) };
      const may = allowed.find((each) => each.matches(seen));
      return may && { kind: 'allowed', because: may.because };
    };
}

/**
 * Values that stood there when the baseline was made.
 * @param isGone whether there is no file of this name any more; what stood in it may stand elsewhere
 */
export function exemptKnown(baseline: Baseline, couldFail: CouldFail, isGone: (file: string) => boolean): Exempt {
  const tags = createTags(baseline.secret);
  const knownOf = createKnown(baseline, isGone);
  return (path, matches, view) => {
    // Of a change, most files have no added line with anything in it.
    let known: ReadonlySet<Placed> | undefined;
    return (match) => {
      if (!couldFail(match)) return undefined;
      known ??= knownIn(recordsOf(matches.filter(couldFail), view, tags), (record) =>
        knownOf(record, tags.ofFile(path)),
      );
      return known.has(match) ? { kind: 'baseline', because: 'it stood there when the baseline was made' } : undefined;
    };
  };
}

/** The values of each record, with their tags. */
export function recordsOf(
  matches: readonly Placed[],
  { text }: View,
  tags: Tags,
): readonly ReadonlyMap<Placed, string>[] {
  const records = new Map<number, Map<Placed, string>>();
  for (const match of matches) {
    const record = records.get(match.record) ?? new Map<Placed, string>();
    records.set(match.record, record);
    record.set(match, tags.ofValue({ entity: match.entity, value: text.slice(match.start, match.end) }));
  }
  return [...records.values()];
}

function knownIn(
  records: readonly ReadonlyMap<Placed, string>[],
  knownOf: (tags: ReadonlySet<string>) => ReadonlySet<string>,
): ReadonlySet<Placed> {
  const all = new Set<Placed>();
  for (const record of records) {
    const known = knownOf(new Set(record.values()));
    for (const [match, tag] of record) if (known.has(tag)) all.add(match);
  }
  return all;
}
