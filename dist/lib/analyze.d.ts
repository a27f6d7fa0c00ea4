import type { Match } from './model/finding.js';
/** How to look at a text. */
export interface AnalyzeOptions {
    /** The name the whole text stands under, such as a column's header. */
    readonly label?: string;
    /** The file it comes from: decides what counts as code, and whose authors may sign. */
    readonly path?: string;
    /** Entity types to look for; none or `all` means every one. */
    readonly entities?: readonly string[];
    /** Least score, 0–1, of what is returned. */
    readonly minScore?: number;
}
/**
 * The personal data in a text: entity, offsets in UTF-16 code units (end exclusive), score, provenance and evidence,
 * in order of place and never overlapping. The same core as `scan`.
 * @throws UserError for an unknown entity type.
 */
export declare function analyzeText(text: string, options?: AnalyzeOptions): Match[];
