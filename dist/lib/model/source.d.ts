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
    /** What is fetched and scanned where the folder is empty, because nobody checked anything out. */
    readonly instead?: {
        readonly commit: string;
        readonly remote: Remote;
    };
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
/** A change that GitHub knows: a pull request, a group of them in a merge queue, a branch. */
export interface PullRequest {
    /** The workspace. It may hold the repository in full, the merge commit alone, or nothing of use. */
    readonly root: string;
    readonly repository: Repository;
    /** Merge groups and branches have none. */
    readonly number?: number;
    /** Its full id, as the event names it, or the full name of a branch on GitHub: `refs/heads/main`. */
    readonly base: string;
    /** Its full id. */
    readonly head: string;
    /** How many files the pull request changes, as the event tells. */
    readonly changedFiles?: number;
    readonly scope: Scope;
    readonly client?: GitHubClient;
    /** Where git fetches the commits that the workspace lacks. */
    readonly remote?: Remote;
    /**
     * GitHub's API alone is asked: the workspace is that of another commit, and nothing of the head is to lie on this
     * machine.
     */
    readonly apiOnly?: true;
}
/** A repository that git can fetch from. */
export interface Remote {
    /** `https://github.com/owner/name.git`. Holds no credentials. */
    readonly url: string;
    /** For git's own transport, in its environment and never on its command line. */
    readonly token?: string;
    /** When to give up, in milliseconds since 1970. */
    readonly until?: number;
    /** An empty folder to fetch into. The workspace's repository stays as it is. */
    readonly folder: string;
}
