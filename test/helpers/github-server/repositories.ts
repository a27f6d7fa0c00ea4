import { type Addresses, type Handler, ok } from './model.js';
import { nodeId, repositoryId, user } from './people.js';

/** The URI templates of a repository, by the name of their property without `_url`. */
const links: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

const noCounts = {
  forks_count: 0,
  stargazers_count: 0,
  watchers_count: 0,
  open_issues_count: 0,
  forks: 0,
  open_issues: 0,
  watchers: 0,
};

/** When everything on the stage happened: a fixed moment, so that answers do not change from run to run. */
export const moment = '2026-01-15T09:30:00Z';

export interface RepositoryFacts {
  readonly fullName: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly fork: boolean;
}

/** GitHub's `repository`, as it stands inside a pull request. */
export function repositoryShape(addresses: Addresses, facts: RepositoryFacts) {
  const [owner = '', name = ''] = facts.fullName.split('/');
  const { root, site } = addresses;
  const url = `${root}/repos/${facts.fullName}`;
  const html = `${site}/${facts.fullName}`;
  const id = repositoryId(facts.fullName);
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: facts.fullName,
    owner: user(addresses, owner, 'Organization'),
    private: facts.private,
    visibility: facts.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: facts.fork,
    url,
    ...Object.fromEntries(Object.entries(links).map(([key, path]) => [`${key}_url`, `${url}${path}`])),
    clone_url: `${html}.git`,
    git_url: `git://${new URL(site).host}/${facts.fullName}.git`,
    ssh_url: `ssh://${new URL(site).host}/${facts.fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    ...noCounts,
    size: 108,
    default_branch: facts.defaultBranch,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    license: null,
    pushed_at: moment,
    created_at: moment,
    updated_at: moment,
  };
}

/** GET /repos/{owner}/{repo} */
export const getRepository: Handler = (call) =>
  ok({ ...repositoryShape(call, { ...call.repository, fork: false }), network_count: 0, subscribers_count: 0 });
