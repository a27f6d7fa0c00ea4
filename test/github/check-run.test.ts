import { expect, it } from 'vitest';
import { type CheckAnnotation, createCheckRun } from '../../src/github/check-run.js';
import { type Reply, serve } from './local-server.js';

const annotation = (line: number): CheckAnnotation => ({
  path: 'users.csv',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  message: 'm',
  title: 't',
});
const annotations = (count: number) => Array.from({ length: count }, (_, at) => annotation(at + 1));

const create = async (count: number, ...replies: readonly Reply[]) => {
  const { client, seen } = await serve(...replies);
  const outcome = await createCheckRun({
    client,
    repository: { owner: 'octo', repo: 'shop' },
    headSha: 'head',
    name: 'piicloak',
    conclusion: 'failure',
    title: 'Found',
    summary: 'All of it',
    detailsUrl: 'https://github.com/run',
    annotations: annotations(count),
  });
  const sent = seen.map(({ method, path, body }) => {
    const { output } = body as { readonly output: { readonly annotations: readonly CheckAnnotation[] } };
    return `${method} ${path} ${output.annotations.length}`;
  });
  return { outcome, seen, sent };
};

const created: Reply = { status: 201, body: { id: 5, html_url: 'https://github.com/octo/shop/runs/5' } };

it.each([
  [0, [0]],
  [1, [1]],
  [50, [50]],
  [51, [50, 1]],
  [149, [50, 50, 49]],
])('sends %i annotations as %j', async (count, parts) => {
  const { outcome, sent } = await create(count, created, { status: 200, body: { id: 5 } });
  expect(outcome).toEqual({ ok: true, value: 'https://github.com/octo/shop/runs/5' });
  expect(sent).toEqual(
    parts.map((part, at) =>
      at === 0 ? `POST /repos/octo/shop/check-runs ${part}` : `PATCH /repos/octo/shop/check-runs/5 ${part}`,
    ),
  );
});

it('is complete from the first request on, so that a later failure leaves no check that waits', async () => {
  const { outcome, seen } = await create(120, created, { status: 502 });
  expect(outcome).toMatchObject({ ok: false, failure: { reason: expect.stringContaining('502') } });
  expect(seen[0]?.body).toMatchObject({ status: 'completed', conclusion: 'failure', head_sha: 'head' });
  expect(seen).toHaveLength(2);
});

it('names the permission that it lacks', async () => {
  const { outcome } = await create(1, { status: 403, body: { message: 'Resource not accessible by integration' } });
  expect(outcome).toMatchObject({ ok: false, failure: { permission: 'checks: write' } });
});
