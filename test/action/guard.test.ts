import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PullRequestScenario, runPullRequest } from '../helpers/pull-request.js';
import { validateSarif } from '../helpers/sarif.js';

const email = ['amanda.jordan', 'corvina-energy.com'].join('@');
const leak = { 'users.txt': `Write to ${email}.\n` };
const before = { 'README.md': '# Shop\n' };
/** Taken apart, so that this file says nothing to the scan of itself. */
const ignore = ['piicloak', 'ignore'].join(':');

const run = (scenario: Partial<PullRequestScenario>) => runPullRequest({ before, change: leak, ...scenario });
const permissive = 'paths-ignore: ["*.txt"]\nwarn-only: true\n';
const depths = [1, 'full', 'none'] as const;

describe.concurrent('a pull request cannot disarm its own gate', () => {
  test.each(depths)('by a policy that it adds (checkout %s)', async (depth) => {
    const { result, server } = await run({ change: { ...leak, '.piicloak.yml': permissive }, depth });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['failing']).toBe('1');
    const told = /edits the policy of this scan.*base.*once it is merged/;
    expect(result.annotations.find(({ path }) => path === '.piicloak.yml')).toMatchObject({ level: 'warning' });
    expect(result.summary).toMatch(told);
    expect(result.stdout).toMatch(told);
    const [upload] = server.repository('octo/shop').uploads;
    expect(upload?.text).toContain('"ruleId":"POLICY_CHANGE"');
    expect(await validateSarif(JSON.parse(upload?.text ?? ''))).toEqual([]);
    server.assertClean();
  });

  test.each(depths)('by one that it loosens (checkout %s)', async (depth) => {
    const strict = { ...before, '.piicloak.yml': 'mode: strict\n' };
    const { result } = await run({ before: strict, change: { ...leak, '.piicloak.yml': permissive }, depth });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('edits the policy');
  });

  test('by deleting one that is strict', async () => {
    const placeholder = ['john.doe', 'gmail.com'].join('@');
    const strict = { ...before, '.piicloak.yml': 'mode: strict\n' };
    const change = { '.piicloak.yml': undefined, 'users.txt': `Write to ${placeholder}.\n` };
    const { result } = await run({ before: strict, change });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('edits the policy');
  });

  test('by a file that the policy extends', async () => {
    const policy = { ...before, '.piicloak.yml': 'extends: ./ci/rules.yml\n', 'ci/rules.yml': 'fail-on: low\n' };
    const { result } = await run({ before: policy, change: { ...leak, 'ci/rules.yml': permissive } });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.some(({ path }) => path === 'ci/rules.yml')).toBe(true);
  });

  test('by one in package.json', async () => {
    const change = { ...leak, 'package.json': '{"piicloak": {"warn-only": true}}\n' };
    expect((await run({ change })).result.exitCode).toBe(1);
  });
});

describe.concurrent('the policy of the base', () => {
  test.each(depths)('holds, and is named (checkout %s)', async (depth) => {
    const { result, server } = await run({ before: { ...before, '.piicloak.yml': permissive }, depth });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('The policy is .piicloak.yml of the base of the change.');
    server.assertClean();
  });

  test('is found by the API alone on pull_request_target', async () => {
    const { result } = await run({
      before: { ...before, '.piicloak.yml': permissive },
      depth: 'base',
      event: ({ base, head }) => ({
        name: 'pull_request_target',
        payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head, repo: null } } },
      }),
    });
    expect(result.exitCode).toBe(0);
  });

  test('gives way to what the workflow says', async () => {
    const { result } = await run({
      before: { ...before, '.piicloak.yml': 'fail-on: never\n' },
      inputs: { 'fail-on': 'medium' },
    });
    expect(result.exitCode).toBe(1);
  });

  test('that is wrong is an error with its line, and no pass', async () => {
    const { result } = await run({ before: { ...before, '.piicloak.yml': 'mode: strict\nfail_on: low\n' } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toBe(
      '.piicloak.yml:2: there is no key “fail_on”. Is it “fail-on”?',
    );
  });

  test('that cannot be read leaves the defaults, and says so', async () => {
    const { result } = await run({
      before: { ...before, '.piicloak.yml': permissive },
      prepare: (server) => server.fault({ on: 'git/get-tree', status: 404 }),
    });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('No policy could be read, so the defaults hold.');
  });

  test('may be that of the head, where the workflow says so', async () => {
    const change = { ...leak, '.piicloak.yml': permissive };
    const { result } = await run({ change, inputs: { 'config-from': 'head' } });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('was judged by what it makes of it');
  });

  test('may be named', async () => {
    const named = { ...before, 'ci/strict.yml': permissive };
    expect((await run({ before: named, inputs: { config: 'ci/strict.yml' } })).result.exitCode).toBe(0);
    expect((await run({ inputs: { config: 'ci/strict.yml' } })).result.exitCode).toBe(2);
  });
});

describe.concurrent('a comment that ignores', () => {
  const commented = { 'users.ts': `const a = '${email}'; // ${ignore} EMAIL_ADDRESS -- a customer who agreed\n` };

  test('counts, and is listed where nobody overlooks it', async () => {
    const { result, server, workspace } = await run({ change: commented });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ findings: '1', failing: '0' });
    const told = /Added here: a comment “piicloak:ignore” for EMAIL_ADDRESS.*takes 1 finding out of the count/;
    expect(result.summary).toMatch(told);
    expect(result.stdout).toMatch(told);
    expect(result.annotations.find(({ path }) => path === 'users.ts')).toMatchObject({
      level: 'warning',
      startLine: 1,
    });
    expect(server.repository('octo/shop').uploads[0]?.text).not.toContain('suppressions');
    expect(readFileSync(join(workspace, 'piicloak.sarif'), 'utf8')).toContain('"justification":"ignored by a comment');
  });

  test('does not count where the workflow denies it', async () => {
    const { result } = await run({ change: commented, inputs: { 'inline-ignores': 'deny' } });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('does not count');
  });
});
