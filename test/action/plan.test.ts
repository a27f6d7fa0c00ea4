import { describe, expect, it, test } from 'vitest';
import type { Environment } from '../../src/action/environment.js';
import { type Means, type Plan, planFor } from '../../src/action/plan.js';
import { UserError } from '../../src/model/errors.js';
import type { GitHubClient } from '../../src/model/github.js';

const environment = (eventName: string, payload?: unknown, more: Partial<Environment> = {}): Environment => ({
  workspace: '/shop',
  repository: { owner: 'octo', repo: 'shop' },
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runUrl: '',
  temp: '/tmp',
  actor: 'octocat',
  eventName,
  sha: 'merged',
  ref: 'refs/heads/main',
  payload,
  payloadProblem: undefined,
  ...more,
});

const plan = (eventName: string, payload?: unknown, means: Partial<Means> = {}, more: Partial<Environment> = {}) =>
  planFor(environment(eventName, payload, more), { scope: 'auto', client: undefined, remote: undefined, ...means });

const from = (full_name: string) => ({ sha: 'head', repo: { full_name } });
const pull = (head: unknown = from('octo/shop'), user = 'octocat') => ({
  pull_request: { number: 7, changed_files: 3, user: { login: user }, base: { sha: 'base' }, head },
});
const group = { merge_group: { base_sha: 'base', head_sha: 'head' } };
const pushed = 'abcdef0123'.repeat(4);
const push = (ref: string, more = {}) => ({ ref, after: pushed, repository: { default_branch: 'main' }, ...more });
const tree = { kind: 'tree', root: '/shop', paths: ['.'] };

describe('a pull request', () => {
  test.each([
    ['pull_request', 'auto', 'added-lines'],
    ['pull_request_target', 'auto', 'added-lines'],
    ['pull_request', 'changed-files', 'changed-files'],
    ['pull_request', 'all', 'all'],
  ] as const)('%s with scope %s is scanned as %s', async (name, scope, scanned) => {
    const { source, revision } = await plan(name, pull(), { scope });
    expect(source).toMatchObject({ kind: 'pull-request', number: 7, base: 'base', head: 'head', scope: scanned });
    expect(revision).toEqual({ sha: 'head', ref: 'refs/pull/7/head' });
  });

  test.each<[string, unknown, string | undefined]>([
    ['a branch of the repository', pull(), undefined],
    ['a branch, in other letters', pull(from('Octo/Shop')), undefined],
    ['a fork', pull(from('stranger/shop')), 'fork'],
    ['a fork that is gone', pull({ sha: 'head', repo: null }), 'fork'],
    ['Dependabot', pull(undefined, 'dependabot[bot]'), 'dependabot'],
  ])('from %s has a token that reads only: %3$s', async (_, payload, readOnly) => {
    expect((await plan('pull_request', payload)).pull).toEqual({ number: 7, ...(readOnly && { readOnly }) });
  });

  it('of Dependabot that somebody else updated keeps a token that reads only', async () => {
    const { pull: found } = await plan('pull_request', pull(), {}, { actor: 'dependabot[bot]' });
    expect(found?.readOnly).toBe('dependabot');
  });

  it('with the privileges of the base is read through the API alone, with a warning', async () => {
    const { source, warnings, pull: found } = await plan('pull_request_target', pull(from('stranger/shop')));
    expect(source).toMatchObject({ apiOnly: true });
    expect(warnings.join()).toContain('Never check out its head');
    expect(found).toEqual({ number: 7 });
  });

  test.each(['pull_request', 'merge_group'])('%s without a payload scans the tree and says so', async (name) => {
    const { source, notices } = await plan(name, {});
    expect(source).toEqual(tree);
    expect(notices.join()).toContain('payload');
  });

  it('of pull_request_target without a payload is an error, because its checkout is the base', async () => {
    await expect(plan('pull_request_target', {})).rejects.toThrow(UserError);
  });
});

it('a merge group is scanned where the queue would merge, and not where the branch stands already', async () => {
  const { source, revision } = await plan('merge_group', group);
  expect(source).toMatchObject({ kind: 'pull-request', base: 'base', head: 'head', scope: 'added-lines' });
  expect(source).not.toHaveProperty('number');
  expect(revision).toEqual({ sha: 'head', ref: 'refs/heads/main' });
});

describe('a push', () => {
  test.each<[string, string, object]>([
    ['to the default branch', 'refs/heads/main', {}],
    ['of a tag', 'refs/tags/v1', {}],
    ['that deletes a branch', 'refs/heads/topic', { after: '0'.repeat(40) }],
    ['whose payload names no default branch', 'refs/heads/topic', { repository: {} }],
  ])('%s scans the whole tree', async (_, ref, more) => {
    const { source, revision, part } = await plan('push', push(ref, more));
    expect(source).toEqual(tree);
    expect(revision).toEqual({ sha: 'merged', ref: 'refs/heads/main' });
    expect(part).toBeUndefined();
  });

  test.each<[string, object]>([
    ['', {}],
    [', new', { before: '0'.repeat(40), created: true }],
    [', forced over a commit that is gone', { before: 'f'.repeat(40), forced: true }],
  ])('to another branch%s scans what it adds to the default one', async (_, more) => {
    const found = await plan('push', push('refs/heads/topic', more));
    expect(found.source).toMatchObject({ base: 'refs/heads/main', head: pushed, scope: 'added-lines' });
    expect(found.revision).toEqual({ sha: pushed, ref: 'refs/heads/topic' });
    expect(found.part).toBe('branch');
    expect(found.pull).toBeUndefined();
  });

  it('to another branch with scope all scans the whole tree', async () => {
    expect((await plan('push', push('refs/heads/topic'), { scope: 'all' })).source).toEqual(tree);
  });
});

test.each(['schedule', 'workflow_dispatch', 'release', 'some_future_event', 'constructor', ''])(
  '%s scans the tree',
  async (name) => {
    const { source, revision } = await plan(name, pull());
    expect(source).toEqual(tree);
    expect(revision).toEqual({ sha: 'merged', ref: 'refs/heads/main' });
  },
);

it('says that a narrower scope is for what is proposed', async () => {
  expect((await plan('schedule', {}, { scope: 'added-lines' })).notices.join()).toContain('for pull requests');
});

describe('a workflow that follows another', () => {
  const run = (event: string) => ({
    workflow_run: {
      event,
      head_sha: 'head',
      head_branch: 'topic',
      head_repository: { owner: { login: 'stranger' } },
    },
  });
  const asked: unknown[] = [];
  const answering = (data: unknown) =>
    ({
      request: async (...args: unknown[]) => {
        asked.push(args[1]);
        return { data };
      },
    }) as unknown as GitHubClient;
  const found = (number: number, sha: string) => ({ number, base: { sha: `base-${number}` }, head: { sha } });
  const following = (event: string, client: GitHubClient | undefined): Promise<Plan> =>
    plan('workflow_run', run(event), { client });

  it('on a pull request scans its head through the API, whatever the other one left behind', async () => {
    const client = answering([found(9, 'older'), found(7, 'head')]);
    const { source, revision, pull: on } = await following('pull_request', client);
    expect(source).toMatchObject({ number: 7, base: 'base-7', head: 'head', apiOnly: true });
    expect(revision).toEqual({ sha: 'head', ref: 'refs/pull/7/head' });
    expect(on).toEqual({ number: 7 });
    expect(asked.at(-1)).toMatchObject({ owner: 'octo', repo: 'shop', head: 'stranger:topic', state: 'all' });
  });

  it('takes the newer head when the pull request has moved on', async () => {
    const { revision } = await following('pull_request', answering([found(7, 'newer')]));
    expect(revision.sha).toBe('newer');
  });

  it('is an error where the pull request cannot be found', async () => {
    await expect(following('pull_request', answering([]))).rejects.toThrow(UserError);
    await expect(following('pull_request', undefined)).rejects.toThrow(/give a token/);
  });

  it('on anything else scans the tree', async () => {
    expect((await following('push', undefined)).source).toEqual(tree);
  });
});
