import type { Placed } from '../model/finding.js';
import type { View } from '../model/view.js';
import { type Baseline, createEntries, type Seen } from './baseline.js';

/** Why a value does not count. */
export interface Exemption {
  /** What findings of one column that do not count have in common. */
  readonly kind: 'comment' | 'allowed' | 'baseline';
  readonly because: string;
}

/** Asked of each value on lines that count; the only place outside of detection that sees it, and keeps nothing of it. */
export type Exempt = (match: Placed, view: View, firstLine: number, lastLine: number) => Exemption | undefined;

/** A value that may stand, as the policy lists it. */
export interface Allowed {
  readonly matches: (seen: Seen) => boolean;
  readonly because: string;
}

/** A policy has to name what it looks for: listed words and examples of the types that it defines stand in it. */
export const exemptDefined =
  (defined: ReadonlySet<string>, others: Exempt | undefined): Exempt =>
  (match, view, firstLine, lastLine) =>
    defined.has(match.entity)
      ? { kind: 'allowed', because: 'the policy that defines the type stands there' }
      : others?.(match, view, firstLine, lastLine);

/** Values that the policy allows, and those that stood there when the baseline was made. */
export function exemptValues(baseline: Baseline | undefined, allowed: readonly Allowed[]): Exempt | undefined {
  if (!baseline && allowed.length === 0) return undefined;
  const entryOf = baseline && createEntries(baseline.secret);
  return (match, view) => {
    if (match.provenance !== 'plausible') return undefined;
    const seen = { entity: match.entity, label: match.label ?? '', value: view.text.slice(match.start, match.end) };
    const may = allowed.find((each) => each.matches(seen));
    if (may) return { kind: 'allowed', because: may.because };
    const isKnown = entryOf && baseline?.entries.has(entryOf(seen));
    return isKnown ? { kind: 'baseline', because: 'it stood there when the baseline was made' } : undefined;
  };
}
