import type { Clock } from './clock.js';
import { type Detection } from './detection-for.js';
import { type FileResult, type Work } from './file-result.js';
import type { SourceFile } from './model/change.js';
import type { Settings } from './model/settings.js';
import type { Baseline } from './policy/baseline.js';
import { type Exempt } from './policy/exempt.js';
import { type Rules } from './rules-for.js';
import { type Watchdog } from './workers/watchdog.js';
/** All that decides what is found in a file, as plain data: another thread makes the same looker of it. */
export interface Job {
    readonly settings: Settings;
    /** The values that stood there before. */
    readonly baseline?: Baseline;
    /** The tags of files that the baseline knows and that are gone. */
    readonly gone: ReadonlySet<string>;
    /** The files of the policy. */
    readonly policyFiles: readonly string[];
    /** `2026-11-22` */
    readonly today: string;
}
/** Looks at one file after the other. */
export interface Looker {
    readonly look: (file: SourceFile, readBytes: () => Promise<Uint8Array>) => Promise<FileResult>;
    /** The same in two steps, so that small files are finished together: reading, whose failures and long files are done then. */
    readonly open: (file: SourceFile, readBytes: () => Promise<Uint8Array>) => Promise<Work | FileResult>;
    readonly finish: Watchdog['finish'];
}
/** What looks at files in a thread that makes all of it for itself. */
export declare function lookerFor(job: Job): Promise<Looker>;
/**
 * @param exemptInstead asked instead of the policy
 * @throws UserError for a wrong setting
 */
export declare function createLooker(job: Job, { detect, recognizers, defined }: Detection, { settings, suppressions }: Rules, exemptInstead?: Exempt, clock?: Clock): Promise<Looker>;
