import { describe, expect, test } from 'vitest';
import { type PullRequestScenario, runPullRequest } from '../helpers/pull-request.js';
import { validateSarif } from '../helpers/sarif.js';

/** Invented, and joined here so that this file holds no address itself. */
const email = ['amanda.jordan', ['corvina-energy', 'com'].join('.')].join('@');
const before = { 'README.md': '# Shop\n', 'users.csv': `name,email\ny,${email.replace('amanda', 'berta')}\n` };
const change = { 'users.csv': `${before['users.csv']}x,${email}\n` };
const permissions = {
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
  checks: 'write',
} as const;

const onEnterprise = (more: Partial<PullRequestScenario> = {}) =>
  runPullRequest({ before, change, permissions, enterprise: '3.17.0', inputs: { comment: 'always' }, ...more });

/** Every address that leaves the Action and is not part of the tool's own documentation. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>()\\`]+/g)].map(([address]) => address).filter((address) => !isOwn(address));

const isOwn = (address: string): boolean =>
  /^https:\/\/(?:github\.com\/piicloak\/|json\.schemastore\.org\/|docs\.github\.com\/)/.test(address);

describe.concurrent('on GitHub Enterprise Server', () => {
  test('a pull request is compared, uploaded, commented, and linked to there', async () => {
    const { result, server, head, emitted } = await onEnterprise();
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ outcome: 'findings', findings: '1' });
    expect(result.annotations).toMatchObject([{ level: 'error', path: 'users.csv', startLine: 3 }]);
    server.assertClean();

    const { uploads, comments } = server.repository('octo/shop');
    expect(uploads).toMatchObject([{ commitSha: head, ref: 'refs/pull/7/head', errors: [] }]);
    const sarif = JSON.parse(uploads[0]?.text ?? '');
    expect(await validateSarif(sarif)).toEqual([]);
    expect(sarif.runs[0].versionControlProvenance).toMatchObject([
      { repositoryUri: `${server.serverUrl}/octo/shop`, revisionId: head },
    ]);

    const place = `href="${server.serverUrl}/octo/shop/blob/${head}/users.csv?plain=1#L3"`;
    const [comment] = comments.values();
    expect(result.summary).toContain(place);
    expect(comment?.body).toContain(place);
    expect(comment?.body).toContain(`href="${server.serverUrl}/octo/shop/actions/runs/4711"`);
    expect(result.outputs['comment-url']).toBe(`${server.serverUrl}/octo/shop/pull/7#issuecomment-${comment?.id}`);

    const api = server.exchanges.map(({ path }) => path);
    expect(api.filter((path) => !path.startsWith('/api/v3/repos/octo/shop/'))).toEqual([]);
    for (const text of [result.summary, comment?.body ?? '', uploads[0]?.text ?? ''])
      for (const address of addressesIn(text)) expect(address).toMatch(new RegExp(`^${server.serverUrl}/octo/shop`));
    expect(emitted).not.toContain(email);
  });

  test('git fetches from there what the checkout lacks', async () => {
    const { result, server } = await onEnterprise({
      prepare: (stage) => stage.fault({ on: 'repos/compare-commits-with-basehead', status: 404 }),
    });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toMatchObject([{ level: 'error', path: 'users.csv', startLine: 3 }]);
    server.assertClean();
    const fetched = server.exchanges.filter(({ operation }) => operation === 'git/upload-pack');
    expect(fetched.map(({ path, status }) => `${path} ${status}`)).toContain('/octo/shop.git/git-upload-pack 200');
    expect(server.exchanges.map(({ operation }) => operation)).not.toContain('pulls/list-files');
  });

  test('where code scanning is off, the check run stands there', async () => {
    const { result, server, head } = await onEnterprise({ codeScanning: 'disabled', depth: 'none' });
    expect(result.exitCode).toBe(1);
    server.assertClean();
    const { checkRuns } = server.repository('octo/shop');
    const [check] = checkRuns.values();
    expect(check).toMatchObject({ headSha: head, detailsUrl: `${server.serverUrl}/octo/shop/actions/runs/4711` });
    expect(check?.annotations).toMatchObject([{ path: 'users.csv', start_line: 3 }]);
    expect(result.stdout).toContain(`${server.serverUrl}/octo/shop/runs/${check?.id}`);
  });
});
