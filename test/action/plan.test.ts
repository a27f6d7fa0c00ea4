import { describe, expect, it, test } from 'vitest';
import type { Environment } from '../../src/action/environment.js';
import { planFor } from '../../src/action/plan.js';
import { UserError } from '../../src/model/errors.js';

const environment = (eventName: string, payload?: unknown): Environment => ({
  workspace: '/shop',
  repository: { owner: 'octo', repo: 'shop' },
  serverUrl: 'https://github.com',
  eventName,
  sha: 'merged',
  ref: 'refs/heads/main',
  payload,
  payloadProblem: undefined,
});
const pull = { pull_request: { number: 7, changed_files: 3, base: { sha: 'base' }, head: { sha: 'head' } } };
const group = { merge_group: { base_sha: 'base', head_sha: 'head' } };

describe('an event', () => {
  test.each([
    ['pull_request', 'auto', 'added-lines'],
    ['pull_request_target', 'auto', 'added-lines'],
    ['pull_request', 'changed-files', 'changed-files'],
    ['pull_request', 'all', 'all'],
    ['pull_request_target', 'all', 'all'],
  ] as const)('%s with scope %s scans the %s of the pull request', (name, scope, scanned) => {
    const { source, revision } = planFor(environment(name, pull), scope, undefined);
    expect(source).toMatchObject({ kind: 'pull-request', number: 7, base: 'base', head: 'head', scope: scanned });
    expect(revision).toEqual({ sha: 'head', ref: 'refs/pull/7/head' });
  });

  it('merge_group scans what the queue would merge, and not what stands on the branch already', () => {
    const { source, revision } = planFor(environment('merge_group', group), 'auto', undefined);
    expect(source).toMatchObject({ kind: 'pull-request', base: 'base', head: 'head', scope: 'added-lines' });
    expect(source).not.toHaveProperty('number');
    expect(revision).toEqual({ sha: 'head', ref: 'refs/heads/main' });
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'release', 'some_future_event', ''])(
    '%s scans the tree',
    (name) => {
      const { source, revision } = planFor(environment(name, pull), 'auto', undefined);
      expect(source).toEqual({ kind: 'tree', root: '/shop', paths: ['.'] });
      expect(revision).toEqual({ sha: 'merged', ref: 'refs/heads/main' });
    },
  );

  test.each(['pull_request', 'merge_group'])('%s without a payload scans the tree and says so', (name) => {
    const { source, notices } = planFor(environment(name, {}), 'auto', undefined);
    expect(source.kind).toBe('tree');
    expect(notices.join()).toContain('payload');
  });

  it('pull_request_target without a payload is an error, because its checkout is the base', () => {
    expect(() => planFor(environment('pull_request_target', {}), 'auto', undefined)).toThrow(UserError);
  });

  it('says that a narrower scope is for pull requests', () => {
    expect(planFor(environment('push'), 'added-lines', undefined).notices.join()).toContain('for pull requests');
  });
});
