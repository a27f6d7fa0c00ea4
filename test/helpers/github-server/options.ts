export type Level = 'none' | 'read' | 'write';

/** What a workflow's `permissions:` can grant GITHUB_TOKEN here. */
export type Permission = 'contents' | 'pull-requests' | 'security-events' | 'checks' | 'issues';

export type CodeScanning = 'enabled' | 'disabled' | 'advanced-security-disabled';

export type AccountType = 'User' | 'Bot';

/** The description's `author_association`. */
export type Association =
  | 'COLLABORATOR'
  | 'CONTRIBUTOR'
  | 'FIRST_TIMER'
  | 'FIRST_TIME_CONTRIBUTOR'
  | 'MANNEQUIN'
  | 'MEMBER'
  | 'NONE'
  | 'OWNER';

export interface PullRequestOptions {
  readonly number: number;
  /** Commit-ish in the repository's folder. */
  readonly base: string;
  readonly head: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  /** `owner/name` of the fork that the head comes from. */
  readonly fork?: string;
  /** The test merge commit, what `refs/pull/N/merge` names. */
  readonly merge?: string;
  readonly title?: string;
  readonly author?: string;
  /** `open` where nothing is said; `closed` is closed without a merge. */
  readonly state?: 'open' | 'closed';
}

/** A comment that stands there before anything is asked, written by whom the test says. */
export interface CommentOptions {
  /** The number of a pull request. */
  readonly issue: number;
  readonly body: string;
  /** Login; a stranger where nothing is said. */
  readonly author?: string;
  readonly authorType?: AccountType;
  readonly association?: Association;
}

export interface RepositoryOptions {
  /** `owner/name`. */
  readonly fullName: string;
  /** Folder of a real git repository, bare or not. */
  readonly folder: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly pulls?: readonly PullRequestOptions[];
  readonly comments?: readonly CommentOptions[];
  /** What is not named is `none`, as it is once a workflow names one permission. */
  readonly permissions?: Partial<Readonly<Record<Permission, Level>>>;
  readonly codeScanning?: CodeScanning;
}
