import type { Severity } from './finding.js';
/** What the user asked for, checked and typed: see `inputs/`. */
export interface Settings {
    /** Minimum confidence, 0–1, for a match to become a finding. */
    readonly threshold: number;
    /** The least severity that fails the build. */
    readonly failOn: Severity | 'never';
    /** How many failing findings may stand before the build fails. */
    readonly maxFindings: number;
    /** Globs of files to scan; none means all. */
    readonly paths: readonly string[];
    /** Globs of files not to scan. */
    readonly pathsIgnore: readonly string[];
    /** Entity types to look for; none means the default set. */
    readonly entities: readonly string[];
}
/** What holds for a team that sets nothing. */
export declare const defaults: Settings;
