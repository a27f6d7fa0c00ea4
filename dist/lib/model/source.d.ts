import type { Scope } from './change.js';
import type { GitHubClient, Repository } from './github.js';
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
} & PullRequest);
/** A pull request, or a group of them in a merge queue. */
export interface PullRequest {
    /** The workspace. It may hold the repository in full, the merge commit alone, or nothing of use. */
    readonly root: string;
    readonly repository: Repository;
    /** A merge group has none. */
    readonly number?: number;
    /** The full ids of both commits, as the event names them. */
    readonly base: string;
    readonly head: string;
    /** How many files the pull request changes, as the event tells. */
    readonly changedFiles?: number;
    readonly scope: Scope;
    readonly client?: GitHubClient;
}
