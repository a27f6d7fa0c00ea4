import { describe, expect, test } from 'vitest';
import { type Files, runPullRequest } from '../helpers/pull-request.js';

const email = ['amanda.jordan', 'corvina-energy.com'].join('@');
const before = { 'README.md': '# Shop\n', 'old.txt': 'nothing here\n' };
const change = { 'users.csv': `name,email\nx,${email}\n` };
const clean = { 'README.md': '# The shop\n' };

describe('delivery is refused', () => {
  test.each([
    ['a read-only token, as forks and Dependabot have', { permissions: { contents: 'read', 'pull-requests': 'read' } }],
    ['code scanning switched off', { codeScanning: 'disabled' }],
    ['no Advanced Security', { codeScanning: 'advanced-security-disabled' }],
  ] as const)('%s: one notice, and the findings alone decide', async (_, options) => {
    const leaking = await runPullRequest({ before, change, ...options });
    expect(leaking.result.exitCode).toBe(1);
    const notices = leaking.result.annotations.filter(({ title }) => title === 'SARIF upload');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.level).toBe('notice');

    const harmless = await runPullRequest({ before, change: clean, ...options });
    expect(harmless.result.exitCode).toBe(0);
  });

  test('and fails the build where the upload was asked for', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    const { result } = await runPullRequest({ before, change: clean, permissions, inputs: { 'upload-sarif': 'true' } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('security-events: write');
  });
});

describe('the change cannot be listed', () => {
  const withFault = (status: number) => ({
    prepare: (server: Parameters<NonNullable<Parameters<typeof runPullRequest>[0]['prepare']>>[0]) => {
      for (const on of ['pulls/list-files', 'repos/compare-commits-with-basehead'])
        server.fault({ on, status, times: Number.POSITIVE_INFINITY });
    },
  });

  test.each([403, 404, 429, 500])('status %i: the whole tree is scanned, with a gap that says why', async (status) => {
    const { result } = await runPullRequest({ before, change, ...withFault(status) });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['outcome']).toBe('findings');
    expect(result.stdout).toContain('whole tree');
    const warned = result.annotations.filter(
      ({ level, message }) => level !== 'error' && /fetch-depth: 0|permissions/.test(message),
    );
    expect(warned.length).toBeGreaterThan(0);
  });

  test('no token at all: the whole tree', async () => {
    const { result } = await runPullRequest({
      before,
      change,
      run: { github: { repository: 'octo/shop', token: '' } },
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['findings']).toBe('1');
  });

  test('no checkout and no answer: never green', async () => {
    const { result } = await runPullRequest({ before, change, depth: 'none', ...withFault(403) });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.some(({ level }) => level === 'error')).toBe(true);
  });

  test('no checkout, but an API that answers: the change is scanned', async () => {
    const { result, server } = await runPullRequest({ before, change, depth: 'none' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['findings']).toBe('1');
    server.assertClean();
  });
});

describe('the event', () => {
  test.each([
    ['says nothing of a pull request', {}],
    ['is no object', 'odd'],
  ])('whose payload %s: the whole tree is scanned, and a notice says so', async (_, payload) => {
    const { result } = await runPullRequest({ before, change, run: { event: { name: 'pull_request', payload } } });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.some(({ level, message }) => level === 'notice' && message.includes('payload'))).toBe(
      true,
    );
  });

  test.each(['auto', 'all'])(
    'pull_request_target without a payload (scope %s) never passes on the base',
    async (scope) => {
      const event = { name: 'pull_request_target', payload: {} };
      const { result } = await runPullRequest({ before, change, depth: 'base', inputs: { scope }, run: { event } });
      expect(result.exitCode).toBe(2);
    },
  );

  test('with scope all is incomplete where the checkout is not that of the pull request', async () => {
    const { result } = await runPullRequest({ before, change, depth: 'base', inputs: { scope: 'all' } });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['outcome']).toBe('incomplete');
  });

  test('merge_group does not fail for what stood on the branch before', async () => {
    const more = { 'more.csv': `name,email\nx,${email}\n` };
    const run = (queued: Files) =>
      runPullRequest({ before: { ...before, ...change }, change: queued, mergeGroup: true });
    expect((await run(clean)).result.exitCode).toBe(0);
    expect((await run(more)).result.exitCode).toBe(1);
  });

  test('that scans the tree of a workspace without a checkout is an error, not a pass', async () => {
    const event = { name: 'push', payload: {} };
    const { result } = await runPullRequest({ before, change, depth: 'none', run: { event } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('actions/checkout');
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'some_future_event'])('%s scans the whole tree', async (name) => {
    const { result } = await runPullRequest({ before, change: clean, run: { event: { name, payload: {} } } });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('the whole tree');
  });
});

describe('inputs', () => {
  test.each([
    [{ threshold: 'high' }, 'The input “threshold” is “high”, but it must be a number from 0 to 1.'],
    [{ 'fail-on': 'severe' }, 'critical, high, medium, low or never'],
    [{ scope: 'diff' }, 'auto, added-lines, changed-files or all'],
    [
      { entities: 'EMAIL' },
      'The input “entities” names “EMAIL”, which is no entity type. Is it one of EMAIL_ADDRESS? ',
    ],
  ])('%o is refused with a sentence', async (inputs, sentence) => {
    const { result } = await runPullRequest({ before, change, inputs });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain(sentence);
  });

  test('max-findings lets that many stand', async () => {
    const { result } = await runPullRequest({ before, change, inputs: { 'max-findings': '1' } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['failing']).toBe('1');
  });

  test('fail-on, entities, paths and paths-ignore decide what counts', async () => {
    for (const inputs of [
      { 'fail-on': 'high' },
      { entities: 'US_SSN' },
      { paths: '**/*.log' },
      { 'paths-ignore': '*.csv' },
      { threshold: '1' },
    ]) {
      const { result } = await runPullRequest({ before, change, inputs });
      expect([inputs, result.exitCode]).toEqual([inputs, inputs.threshold === '1' ? 1 : 0]);
    }
  });
});
