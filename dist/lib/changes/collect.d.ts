import type { ChangeSet, Scope } from '../model/change.js';
import { type PullRequest } from './pull-request.js';
import { type Selection } from './select.js';
export type { Selection };
/** What of a change counts. */
export type ChangeScope = Exclude<Scope, 'all'>;
/** Where the files to scan come from. `root` is a folder in the repository: the workspace or working directory. */
export type Source = 
/** Files and folders on disk, relative to `root` or absolute. */
{
    readonly kind: 'tree';
    readonly root: string;
    readonly paths: readonly string[];
}
/** What `head` changes since it parted from `base`. Both are names of commits. */
 | {
    readonly kind: 'range';
    readonly root: string;
    readonly base: string;
    readonly head: string;
    readonly scope: ChangeScope;
}
/** What the next commit would change. */
 | {
    readonly kind: 'staged';
    readonly root: string;
    readonly scope: ChangeScope;
}
/** Bytes from standard input, under the name that reports give them. Always selected. */
 | {
    readonly kind: 'content';
    readonly path: string;
    readonly bytes: Uint8Array;
} | ({
    readonly kind: 'pull-request';
    readonly scope: ChangeScope;
} & PullRequest);
/**
 * Finds where to look. Reads no file yet: that is each file's `read`.
 *
 * @throws UserError when there is nothing to look at: a missing commit, a path that does not exist, no repository.
 */
export declare function collect(source: Source, selection: Selection): Promise<ChangeSet>;
