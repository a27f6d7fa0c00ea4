import { gitDirectory } from './git.js';
import type { Level, Permission, Repository, RepositoryOptions } from './model.js';

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

/** An empty state for one repository. Throws when `folder` is no git repository. */
export async function openRepository(options: RepositoryOptions): Promise<Repository> {
  const [owner = '', name = ''] = options.fullName.split('/');
  return {
    fullName: options.fullName,
    owner,
    name,
    folder: await gitDirectory(options.folder),
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main',
    codeScanning: options.codeScanning ?? 'enabled',
    permissions: options.permissions === undefined ? usual : { ...none, ...options.permissions },
    pulls: new Map((options.pulls ?? []).map((pull) => [pull.number, pull])),
    uploads: [],
    polls: new Map(),
    comments: new Map(),
    checkRuns: new Map(),
  };
}
