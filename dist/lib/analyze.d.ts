import type { Match } from './model/finding.js';
/** How to look at a text. */
export interface AnalyzeOptions {
    /** The name the whole text stands under, such as a column's header. */
    readonly label?: string;
    /** The file it comes from: decides what counts as code, and whose authors may sign. */
    readonly path?: string;
    /**
     * Entity types to look for; none means those that are on by default, `all` every one. Of a text that is nothing but a
     * value, types that are named here go by their check alone.
     */
    readonly entities?: readonly string[];
    /** The country of the texts, by its ISO 3166-1 code: telephone numbers count in its national form. */
    readonly region?: string;
    /** Least score, 0–1, of what is returned. */
    readonly minScore?: number;
}
/**
 * The personal data in a text: entity, offsets in UTF-16 code units (end exclusive), score, provenance and evidence,
 * in order of place and never overlapping. The same core as `scan`.
 * @throws UserError for an unknown entity type or region.
 */
export declare function analyzeText(text: string, options?: AnalyzeOptions): Match[];
