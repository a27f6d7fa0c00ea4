import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { type Files, runPullRequest } from '../helpers/pull-request.js';
import { schemaErrors } from '../helpers/sarif/schema.js';

vi.setConfig({ testTimeout: 120_000 });

/** Invented, and joined here so that this file holds no address itself. */
const domain = ['corvina-energy', 'com'].join('.');
const address = (number: number): string => [`anna.b${number}`, domain].join('@');

/** Sentences, because the values of a column would be one finding. */
const notes = (files: number, each: number): Files =>
  Object.fromEntries(
    Array.from({ length: files }, (_, file) => [
      `notes/${file}.md`,
      Array.from({ length: each }, (_, line) => `On day ${line} we wrote to ${address(file * each + line)}.\n`).join(
        '\n',
      ),
    ]),
  );

const before = { 'README.md': '# Shop\n' };
const permissions = {
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
  checks: 'write',
} as const;

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly unknown[];
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
    },
  ];
}

const folded = 'In the SARIF report 45,000 findings stand folded into one like them in the same file.';
const leftOut = 'The SARIF report leaves out the 10,000 least severe findings.';

describe.concurrent('what is more than GitHub takes', () => {
  test('60,000 findings: each report keeps its limit, and says what it does not show', async () => {
    let started = 0;
    const { result, server, workspace } = await runPullRequest({
      before,
      change: notes(6000, 10),
      permissions,
      inputs: { comment: 'always' },
      run: { timeLimit: 110_000 },
      prepare: () => {
        started = performance.now();
      },
    });
    const seconds = (performance.now() - started) / 1000;
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ outcome: 'findings', findings: '60000', failing: '60000' });
    server.assertClean();

    const { uploads, comments } = server.repository('octo/shop');
    expect(uploads).toMatchObject([{ errors: [] }]);
    const text = uploads[0]?.text ?? '';
    expect(gzipSync(text).byteLength).toBeLessThan(10_000_000);
    const sarif: Sarif = JSON.parse(text);
    const [{ results, invocations }] = sarif.runs;
    expect(results).toHaveLength(5000);
    expect(schemaErrors(sarif)).toEqual([]);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'gap/folded' }, message: { text: expect.stringContaining(folded) } },
      { descriptor: { id: 'gap/left-out' }, message: { text: expect.stringContaining(leftOut) } },
    ]);

    const json = JSON.parse(readFileSync(join(workspace, 'piicloak.json'), 'utf8'));
    expect(json.findings).toHaveLength(60_000);
    expect(json.gaps).toMatchObject([{ reason: 'folded' }, { reason: 'left-out' }]);

    const [comment] = comments.values();
    // The runner's stand-in has refused a longer summary already.
    for (const page of [result.summary, comment?.body ?? '']) {
      expect(page).toContain('60,000 findings fail this check');
      expect(page).toMatch(/and 59,\d{3} more rows, left out/);
      for (const sentence of [folded, leftOut]) expect(page).toContain(sentence);
    }
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);

    for (const level of ['error', 'warning', 'notice'])
      expect(result.commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
    expect(result.annotations.at(9)?.title).toBe('59,991 more messages like these');
    // Five seconds on a machine of its own.
    expect(seconds).toBeLessThan(60);
  });

  test('1,100 findings beside their lines: a thousand, fifty a request', async () => {
    const { result, server } = await runPullRequest({
      before,
      change: notes(11, 100),
      permissions,
      codeScanning: 'disabled',
    });
    expect(result.exitCode).toBe(1);
    server.assertClean();
    const sent = server.exchanges.filter(({ operation }) => operation?.startsWith('checks/'));
    const counts = sent.map(({ body }) => JSON.parse(body).output.annotations.length);
    expect(Math.max(...counts)).toBe(50);
    const [check] = server.repository('octo/shop').checkRuns.values();
    // The thousandth tells of the others, and has no line to stand at.
    expect(check?.annotations).toHaveLength(499);
    expect(check?.title).toContain('1,100 findings');
    expect(check?.summary).toMatch(/and 1,\d{3} more rows, left out/);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
