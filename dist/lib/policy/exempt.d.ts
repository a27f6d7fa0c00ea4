import type { Placed } from '../model/finding.js';
import type { View } from '../model/view.js';
import type { Allowed } from './allow.js';
import { type Baseline, type Tags } from './baseline.js';
import type { CouldFail } from './blocking.js';
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
export declare function anyOf(exempts: readonly (Exempt | undefined)[]): Exempt | undefined;
/** A policy has to name what it looks for: listed words and examples of the types that it defines stand in it. */
export declare const exemptDefined: (defined: ReadonlySet<string>) => Exempt;
/** Values that the policy allows. */
export declare function exemptAllowed(allowed: readonly Allowed[], couldFail: CouldFail): Exempt | undefined;
/**
 * Values that stood there when the baseline was made.
 * @param isGone whether there is no file of this name any more; what stood in it may stand elsewhere
 */
export declare function exemptKnown(baseline: Baseline, couldFail: CouldFail, isGone: (file: string) => boolean): Exempt;
/** The values of each record, with their tags. */
export declare function recordsOf(matches: readonly Placed[], { text }: View, tags: Tags): readonly ReadonlyMap<Placed, string>[];
