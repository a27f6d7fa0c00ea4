import { createCheckRun, getCheckRun, updateCheckRun } from './check-runs.js';
import { getSarif, uploadSarif } from './code-scanning.js';
import { createComment, deleteComment, getComment, listComments, updateComment } from './comments.js';
import { compare, getCommit } from './commits.js';
import { getBlob, getContent, getTree } from './contents.js';
import type { Handler } from './model.js';
import type { Permission } from './options.js';
import { listPulls, listPullsOfCommit } from './pull-lists.js';
import { getPull, listFiles } from './pulls.js';
import { getRepository } from './repositories.js';

export interface Need {
  readonly permission: Permission;
  readonly level: 'read' | 'write';
}

export interface RouteEntry {
  readonly handler: Handler;
  /** One of these is enough; an empty list means that every token of the repository may. */
  readonly needs: readonly Need[];
}

const contents: readonly Need[] = [{ permission: 'contents', level: 'read' }];
const pulls: readonly Need[] = [{ permission: 'pull-requests', level: 'read' }];

function discussion(level: Need['level']): readonly Need[] {
  return [
    { permission: 'issues', level },
    { permission: 'pull-requests', level },
  ];
}

/**
 * What answers which operation of the description, and what docs.github.com, "Permissions required for GitHub Apps",
 * asks of the token for it.
 */
export const routes: ReadonlyMap<string, RouteEntry> = new Map([
  ['repos/get', { handler: getRepository, needs: [] }],
  ['pulls/list', { handler: listPulls, needs: pulls }],
  ['pulls/get', { handler: getPull, needs: pulls }],
  ['pulls/list-files', { handler: listFiles, needs: pulls }],
  ['repos/compare-commits-with-basehead', { handler: compare, needs: contents }],
  ['repos/get-commit', { handler: getCommit, needs: contents }],
  ['repos/list-pull-requests-associated-with-commit', { handler: listPullsOfCommit, needs: contents }],
  ['repos/get-content', { handler: getContent, needs: contents }],
  ['git/get-blob', { handler: getBlob, needs: contents }],
  ['git/get-tree', { handler: getTree, needs: contents }],
  ['code-scanning/upload-sarif', { handler: uploadSarif, needs: [{ permission: 'security-events', level: 'write' }] }],
  ['code-scanning/get-sarif', { handler: getSarif, needs: [{ permission: 'security-events', level: 'read' }] }],
  ['issues/list-comments', { handler: listComments, needs: discussion('read') }],
  ['issues/get-comment', { handler: getComment, needs: discussion('read') }],
  ['issues/create-comment', { handler: createComment, needs: discussion('write') }],
  ['issues/update-comment', { handler: updateComment, needs: discussion('write') }],
  ['issues/delete-comment', { handler: deleteComment, needs: discussion('write') }],
  ['checks/get', { handler: getCheckRun, needs: [{ permission: 'checks', level: 'read' }] }],
  ['checks/create', { handler: createCheckRun, needs: [{ permission: 'checks', level: 'write' }] }],
  ['checks/update', { handler: updateCheckRun, needs: [{ permission: 'checks', level: 'write' }] }],
]);
