import type { Scope } from '../model/change.js';
import type { GitHubClient, Repository } from '../model/github.js';
import { type Changes } from './git-diff.js';
export interface PullRequest {
    /** The workspace. It may hold the repository in full, the merge commit alone, or nothing of use. */
    readonly root: string;
    readonly repository: Repository;
    readonly number: number;
    /** The full ids of both commits, as the event names them. */
    readonly base: string;
    readonly head: string;
    /** How many files the pull request changes, as the event tells. */
    readonly changedFiles?: number;
    readonly scope: Scope;
    readonly client?: GitHubClient;
}
/**
 * What a pull request changes, from the first source that knows: the local repository, GitHub's comparison of the two
 * commits, GitHub's list of the pull request's files. When none does, everything in the workspace, with a gap that
 * tells why.
 *
 * @throws UserError when there is nothing to scan instead.
 */
export declare function pullRequestChanges(pull: PullRequest): Promise<Changes & {
    readonly scope: Scope;
}>;
