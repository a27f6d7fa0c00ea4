import { type Clock } from './clock.js';
import type { FileResult } from './file-result.js';
import type { Job } from './looker.js';
import type { Scope } from './model/change.js';
import type { Gap } from './model/gap.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { type Shard } from './parts/shard.js';
import { type Baseline } from './policy/baseline.js';
import type { Exempt } from './policy/exempt.js';
import { type Rules } from './rules-for.js';
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
    /** Measures the stages; one thread does all of it then. */
    readonly clock?: Clock;
    /** Only a part of the files. */
    readonly shard?: Shard;
}
/** What was looked at and what came of it: all that a report is made of, as plain data. */
export interface Looked {
    readonly scope: Scope;
    /** By the place of the file in the list; of a shard, only those of its own files. */
    readonly results: readonly (FileResult | undefined)[];
    /** What could not be listed. */
    readonly gaps: readonly Gap[];
    /** Every path that the change names. */
    readonly touched?: readonly string[];
    readonly durationMs: number;
}
/**
 * Changes → readers → detection. A few files are looked at at a time, so that memory is bounded by the largest.
 * @param settings complete and checked
 */
export declare function look(source: Source, settings: Settings, policy: PolicySource, how?: How, onProgress?: OnProgress): Promise<{
    readonly looked: Looked;
    readonly rules: Rules;
    readonly job: Job;
}>;
/** `2026-11-22` */
export declare const today: () => string;
