import type { Finding } from './model/finding.js';
import type { Gap } from './model/gap.js';
import type { InlineIgnore } from './model/report.js';
import type { Work as Watched } from './workers/watchdog.js';
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
/** Looking at a file whose bytes are there: it takes as long as it takes, and may have to be ended. */
export type Work = Watched<FileResult>;
/** Whether it is still to be looked at. */
export declare const isWork: (opened: Work | FileResult) => opened is Work;
/** Nothing came of a file but the reason. */
export declare const failed: (path: string, error: unknown) => FileResult;
/** Why a file, or the rest of one, was not looked at. */
export declare function failureGap(path: string, error: unknown): Gap;
