import type { AllowRule } from '../model/settings.js';
import type { Seen } from './baseline.js';
/** A value that may stand, as the policy lists it. */
export interface Allowed {
    readonly matches: (seen: Seen) => boolean;
    readonly because: string;
}
/** Makes a test of whole values out of a pattern. @throws UserError that begins with `where`, for one that is refused */
export type Compile = (pattern: string, where: string) => Promise<(value: string) => boolean>;
/** What `piicloak allow` prints for a value, and the policy lists. */
export declare const allowedValue: (entity: string, value: string, salt: string) => string;
/**
 * The rules that count.
 * @param today `2026-11-22`
 * @throws UserError for a pattern that takes more than linear time, or is none
 */
export declare const allowedOf: (rules: readonly AllowRule[], today: string, compile: Compile) => Promise<readonly Allowed[]>;
/** What is to be known of the rules that no longer count, in sentences. */
export declare const allowRemarks: (rules: readonly AllowRule[], today: string) => string[];
