import { planted } from './comments.js';
import { gitDirectory } from './git.js';
import type { Repository } from './model.js';
import type { Level, Permission, RepositoryOptions } from './options.js';

const none: Readonly<Record<Permission, Level>> = {
  contents: 'none',
  'pull-requests': 'none',
  'security-events': 'none',
  checks: 'none',
  issues: 'none',
};

/** What a workflow's token can do where nothing is said: read what a scan needs, and upload its results. */
const usual: Readonly<Record<Permission, Level>> = {
  ...none,
  contents: 'read',
  'pull-requests': 'read',
  'security-events': 'write',
};

/** The first state of one repository. Throws when `folder` is no git repository, or a comment stands nowhere. */
export async function openRepository(options: RepositoryOptions): Promise<Repository> {
  const [owner = '', name = ''] = options.fullName.split('/');
  const pulls = new Map((options.pulls ?? []).map((pull) => [pull.number, pull]));
  const comments = planted(options.comments ?? []);
  const nowhere = comments.find(({ issue }) => !pulls.has(issue));
  if (nowhere !== undefined) throw new Error(`A comment is planted on #${nowhere.issue}, which is no pull request.`);
  return {
    fullName: options.fullName,
    owner,
    name,
    folder: await gitDirectory(options.folder),
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main',
    codeScanning: options.codeScanning ?? 'enabled',
    permissions: options.permissions === undefined ? usual : { ...none, ...options.permissions },
    pulls,
    uploads: [],
    polls: new Map(),
    comments: new Map(comments.map((comment) => [comment.id, comment])),
    checkRuns: new Map(),
  };
}
