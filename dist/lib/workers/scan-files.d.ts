import type { Cache } from '../cache/cache.js';
import { type FileResult } from '../file-result.js';
import type { Job, Looker } from '../looker.js';
import type { SourceFile } from '../model/change.js';
/** The threads that a scan may start. */
export interface Workers {
    /** The file that the program was started from, which is its own worker. */
    readonly entry: string;
    /** How many may look at files at once, this one included; as many as there are cores where nothing is said. */
    readonly count?: number;
}
/** What makes a scan of many files short. */
export interface Means {
    readonly workers?: Workers | undefined;
    readonly cache?: Cache | undefined;
    /** Whether the policy says of some folder what it does not say of another. */
    readonly dependsOnFolders?: boolean;
}
/**
 * The results of all files, in their order, whoever looks at them.
 * @param looker asked for when there is something to look at
 * @param onFile told after each file how many are done
 */
export declare function scanFiles(files: readonly SourceFile[], looker: () => Promise<Looker>, job: Job, { workers, cache, dependsOnFolders }: Means, onFile?: (done: number) => void): Promise<FileResult[]>;
/** How many threads besides this one are worth their start. */
export declare function helpersFor(files: readonly SourceFile[], { count }: Workers): number;
