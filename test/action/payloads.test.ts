import webhooks from '@octokit/webhooks-examples';
import { expect, test } from 'vitest';
import { planFor } from '../../src/action/plan.js';
import type { GitHubClient } from '../../src/model/github.js';

/** Its types describe a module, and it is a list. */
const definitions = webhooks as unknown as readonly {
  readonly name: string;
  readonly examples: readonly (object & { readonly action?: string })[];
}[];

/** The events that name a change, and those that a workflow has beside them. */
const supported = ['pull_request', 'merge_group', 'push', 'workflow_dispatch', 'workflow_run', 'release'];

const cases = definitions
  .filter(({ name }) => supported.includes(name))
  .flatMap(({ name, examples: payloads }) =>
    payloads.map((payload, index) => [name, payload.action ?? '', index, payload] as const),
  );

const isProposed = ['pull_request', 'merge_group', 'workflow_run'];

/** Finds every pull request. */
const client = {
  request: async () => ({ data: [{ number: 7, base: { sha: 'base' }, head: { sha: 'head' } }] }),
} as unknown as GitHubClient;

test('GitHub’s own examples cover every event that names a change', () => {
  const covered = new Set(cases.map(([name]) => name));
  expect(supported.filter((name) => !covered.has(name))).toEqual([]);
  expect(cases.length).toBeGreaterThan(40);
});

test.each(cases)('%s %s (%i) is understood', async (name, _action, _index, payload) => {
  const plan = await planFor(
    {
      workspace: '/shop',
      repository: { owner: 'octo', repo: 'shop' },
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runUrl: '',
      temp: '/tmp',
      actor: 'octocat',
      eventName: name,
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      payload,
      payloadProblem: undefined,
    },
    { scope: 'auto', client, remote: undefined },
  );
  const { source, revision, notices } = plan;
  expect(revision.sha).not.toBe('');
  expect(revision.ref).toMatch(/^refs\//);
  expect(notices.join()).not.toContain('payload');
  if (isProposed.includes(name) && !notices.join().includes('ran on'))
    expect(source).toMatchObject({ kind: 'pull-request', scope: 'added-lines' });
});
