import type { Placed } from '../model/finding.js';
import type { View } from '../model/view.js';
import { type Baseline, type Seen } from './baseline.js';
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
export declare const exemptDefined: (defined: ReadonlySet<string>, others: Exempt | undefined) => Exempt;
/** Values that the policy allows, and those that stood there when the baseline was made. */
export declare function exemptValues(baseline: Baseline | undefined, allowed: readonly Allowed[]): Exempt | undefined;
