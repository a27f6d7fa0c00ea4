import { describe, expect, test } from 'vitest';
import { type Files, type PullRequestScenario, runPullRequest } from '../helpers/pull-request.js';

const email = ['amanda.jordan', 'corvina-energy.com'].join('@');
const before = { 'README.md': '# Shop\n', 'old.txt': 'nothing here\n' };
const change = { 'users.csv': `name,email\nx,${email}\n` };
const clean = { 'README.md': '# The shop\n' };

const readOnly = { contents: 'read', 'pull-requests': 'read' } as const;
const uploading = { ...readOnly, 'security-events': 'write' } as const;
const most = { ...readOnly, 'pull-requests': 'write', 'security-events': 'write', checks: 'write' } as const;

describe.concurrent('delivery is refused', () => {
  test.each([
    [
      'a read-only token',
      { permissions: readOnly },
      /`security-events: write`, `checks: write`, `pull-requests: write`/,
    ],
    ['the token of a fork', { permissions: readOnly, fork: true }, /from a fork may only read.*GITHUB\.md/],
    ['code scanning switched off', { codeScanning: 'disabled', permissions: uploading }, /Enable GitHub Code Security/],
    ['no Advanced Security', { codeScanning: 'advanced-security-disabled', permissions: uploading }, /Enable/],
  ] as const)('%s: one notice, and the findings alone decide', async (_, options, told) => {
    const leaking = await runPullRequest({ before, change, ...options });
    expect(leaking.result.exitCode).toBe(1);
    const notices = leaking.result.annotations.filter(({ title }) => title === 'Delivery');
    expect(notices).toMatchObject([{ level: 'notice', message: expect.stringMatching(told) }]);
    expect(leaking.result.summary).toContain('Not delivered everywhere');
    expect(leaking.result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);

    const harmless = await runPullRequest({ before, change: clean, ...options });
    expect(harmless.result.exitCode).toBe(0);
  });

  test('and fails the build where the upload was asked for', async () => {
    const inputs = { 'upload-sarif': 'true' };
    const { result } = await runPullRequest({ before, change: clean, permissions: readOnly, inputs });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('security-events: write');
  });

  test('code scanning alone: a check run and a comment take its place, and no annotation is doubled', async () => {
    const { result, server } = await runPullRequest({ before, change, permissions: most, codeScanning: 'disabled' });
    expect(result.exitCode).toBe(1);
    const { checkRuns, comments } = server.repository('octo/shop');
    const [check] = [...checkRuns.values()];
    expect(check).toMatchObject({ name: 'piicloak', status: 'completed', conclusion: 'failure' });
    expect(check?.annotations).toMatchObject([{ path: 'users.csv', start_line: 2, annotation_level: 'failure' }]);
    const [comment] = [...comments.values()];
    expect(comment?.body).toMatch(/^<!-- piicloak:piicloak -->\n### ❌ Personal data found: 1 finding/);
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    server.assertClean();
  });
});

describe.concurrent('the comment', () => {
  const marker = '<!-- piicloak:piicloak -->';
  const earlier = [
    { issue: 7, body: `${marker}\n### ❌ old`, author: 'github-actions[bot]', authorType: 'Bot' },
  ] as const;
  const run = (options: Partial<Parameters<typeof runPullRequest>[0]>) =>
    runPullRequest({ before, change, permissions: most, ...options });
  const bodies = ({ server }: Awaited<ReturnType<typeof run>>): string[] =>
    [...server.repository('octo/shop').comments.values()].map(({ body }) => body.split('\n')[1] ?? '');

  test('turns to resolved once nothing fails, though code scanning shows everything', async () => {
    const ran = await run({ change: clean, comments: earlier });
    expect(bodies(ran)).toEqual([
      '### ✅ Resolved: nothing that this pull request adds counts as personal data any more.',
    ]);
    expect(ran.result.outputs['comment-url']).toContain('#issuecomment-');
  });

  test('does not turn to resolved for a scan that could not read everything', async () => {
    const ran = await run({ change: { 'broken.csv': new Uint8Array([0, 1, 2, 0, 200]) }, comments: earlier });
    expect(ran.result.outputs['outcome']).toBe('incomplete');
    expect(bodies(ran)[0]).toMatch(/^### ⚠️ Incomplete/);
  });

  test.each([
    ['auto', change, 0],
    ['always', change, 1],
    ['always', clean, 1],
    ['on-failure', change, 1],
    ['on-failure', clean, 0],
    ['never', change, 0],
  ] as const)('%s, where code scanning shows the findings: %#', async (comment, files, count) => {
    expect(bodies(await run({ change: files, inputs: { comment } }))).toHaveLength(count);
  });

  test('never touches an earlier one when it is not wanted', async () => {
    expect(bodies(await run({ comments: earlier, inputs: { comment: 'never' } }))).toEqual(['### ❌ old']);
  });

  test('of a stranger with the same marker stays as it is', async () => {
    const planted = [{ issue: 7, body: `${marker}\n### ✅ Resolved` }];
    const ran = await run({ comments: planted, inputs: { comment: 'always' } });
    expect(bodies(ran)).toMatchObject(['### ✅ Resolved', expect.stringContaining('Personal data found')]);
  });
});

describe.concurrent('the change cannot be listed', () => {
  const withFault = (status: number) => ({
    prepare: (server: Parameters<NonNullable<Parameters<typeof runPullRequest>[0]['prepare']>>[0]) => {
      for (const on of ['pulls/list-files', 'repos/compare-commits-with-basehead', 'git/upload-pack'])
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

  test('through the API alone: git fetches what the checkout lacks, and the lines are the same', async () => {
    const change = { ...clean, 'users.csv': `name,email\nx,${email}\n` };
    const { result, server } = await runPullRequest({
      before: { ...before, 'users.csv': `name,email\ny,${email.replace('amanda', 'berta')}\n` },
      change,
      prepare: (server) => server.fault({ on: 'repos/compare-commits-with-basehead', status: 404 }),
    });
    expect(result.outputs).toMatchObject({ outcome: 'findings', findings: '1' });
    expect(result.stdout).not.toContain('whole tree');
    const operations = server.exchanges.map(({ operation }) => operation);
    expect(operations).toContain('git/upload-pack');
    expect(operations).not.toContain('pulls/list-files');
    server.assertClean();
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

describe.concurrent('the event', () => {
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

  test('that scans the tree of a workspace without a checkout, which nobody can fetch, is an error and not a pass', async () => {
    const event = { name: 'push', payload: {} };
    const prepare: PullRequestScenario['prepare'] = (server) => server.fault({ on: 'git/upload-pack', status: 503 });
    const { result } = await runPullRequest({ before, change, depth: 'none', run: { event }, prepare });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['outcome']).toBe('incomplete');
    expect(result.summary).toContain('Nothing was scanned');
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('actions/checkout');
  });

  test('that scans the tree fetches it where there is no checkout', async () => {
    const event = { name: 'push', payload: {} };
    const { result } = await runPullRequest({ before, change, depth: 'none', run: { event } });
    expect(result.outputs).toMatchObject({ outcome: 'findings', findings: '1' });
    expect(result.stdout).toContain('the whole tree');
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'some_future_event'])('%s scans the whole tree', async (name) => {
    const { result } = await runPullRequest({ before, change: clean, run: { event: { name, payload: {} } } });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('the whole tree');
  });
});

describe.concurrent('inputs', () => {
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
