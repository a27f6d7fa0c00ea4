import type { Octokit } from '@octokit/core';
/** What the stages that talk to GitHub need of octokit. The Action hands in the client. */
export interface GitHubClient {
    readonly request: Octokit['request'];
}
/** A repository on GitHub. */
export interface Repository {
    readonly owner: string;
    readonly repo: string;
}
