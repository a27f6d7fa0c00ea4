import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { type Baseline } from './policy/baseline.js';
import type { Exempt } from './policy/exempt.js';
import { type Workers } from './workers/scan-files.js';
/** Told after each file, for a progress line. */
export type OnProgress = (done: number, total: number) => void;
/** Where the settings come from, for the report. */
export interface PolicySource {
    readonly files: readonly string[];
    readonly from: string;
    /** What is to be known of it. */
    readonly remarks?: readonly string[];
    /** The values that stood there before. */
    readonly baseline?: Baseline;
    /** Sees every value on lines that count, and may take it out of the count. */
    readonly exempt?: Exempt;
}
/** What makes a scan short. */
export interface How {
    readonly workers?: Workers;
    /** The folder that results are kept in from scan to scan; empty for none. */
    readonly cache?: string;
    /** Kept outside of that folder. Without one, what held something is looked at each time. */
    readonly cacheKey?: string;
}
/**
 * The whole pipeline: changes → readers → detection → policy → report. Files go through one at a time, with a few read
 * ahead, so that memory is bounded by the largest.
 * @throws UserError for what the user can mend: a wrong setting, an unknown entity, a missing commit, a missing path.
 */
export declare function scan(source: Source, settings?: Partial<Settings>, onProgress?: OnProgress, policy?: PolicySource, how?: How): Promise<Report>;
