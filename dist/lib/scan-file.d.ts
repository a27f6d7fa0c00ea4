import { type Clock } from './clock.js';
import type { Detector } from './detection/detect.js';
import { type SourceFile } from './model/change.js';
import type { Finding } from './model/finding.js';
import type { Gap } from './model/gap.js';
import type { Recognizer } from './model/recognizer.js';
import type { InlineIgnore } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Exempt } from './policy/exempt.js';
import type { Watchdog, Work as Watched } from './workers/watchdog.js';
/** What came of a file. Plain data, and nothing in it is anybody's: it goes from one thread to another, and into a cache. */
export interface FileResult {
    readonly scanned: boolean;
    readonly bytes: number;
    readonly findings: readonly Finding[];
    readonly gaps: readonly Gap[];
    readonly ignores: readonly InlineIgnore[];
    /** Rules of the policy that took something out of the count, by their place in the list. */
    readonly rules: readonly number[];
}
/** How files are looked at. */
export interface Looking {
    readonly detect: Detector;
    /** By entity. */
    readonly recognizers: ReadonlyMap<string, Recognizer>;
    /** Least score of a finding, 0–1. */
    readonly threshold: number;
    /** Whether comments that say to ignore something count. */
    readonly comments: Pick<Settings, 'inlineIgnores' | 'requireReason'>;
    /** What is said of single values. */
    readonly exempt?: Exempt | undefined;
    readonly clock?: Clock;
    /** Ends what takes too long. */
    readonly watchdog: Watchdog;
}
/** Looking at a file whose bytes are there: it takes as long as it takes, and may have to be ended. */
export type Work = Watched<FileResult>;
/** One file: readers → detection → findings. What fails is a gap. Long files are looked at as they are read. */
export declare function openFile(file: SourceFile, readBytes: () => Promise<Uint8Array>, looking: Looking): Promise<Work | FileResult>;
/** Nothing came of a file but the reason. */
export declare const failed: (path: string, error: unknown) => FileResult;
