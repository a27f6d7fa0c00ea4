import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { type SarifUpload, type UploadOutcome, uploadSarif } from '../../src/github/upload-sarif.js';
import { type LocalServer, type Reply, serve } from './local-server.js';

const accepted: Reply = { status: 202, body: { id: 'upload-1', url: 'https://api.github.com/x' } };
const processing = (status: string, errors?: readonly string[]): Reply => ({
  status: 200,
  body: { processing_status: status, ...(errors === undefined ? {} : { errors }) },
});

interface Run extends LocalServer {
  readonly outcome: UploadOutcome;
  readonly waits: readonly number[];
}

const upload = async (replies: readonly Reply[], change: Partial<SarifUpload> = {}): Promise<Run> => {
  const server = await serve(...replies);
  const waits: number[] = [];
  const outcome = await uploadSarif({
    client: server.client,
    repository: { owner: 'octo', repo: 'shop' },
    sarif: '{"version":"2.1.0"}',
    commitSha: 'c0ffee'.repeat(6),
    ref: 'refs/pull/7/merge',
    startedAt: new Date('2026-01-02T03:04:05Z'),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...change,
  });
  return { ...server, outcome, waits };
};

describe('uploadSarif', () => {
  it('sends the log compressed, with its commit, reference and start', async () => {
    const { seen, outcome } = await upload([accepted, processing('complete')], { checkoutUri: 'file:///workspace/' });
    expect(outcome).toEqual({ kind: 'processed', id: 'upload-1' });
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/octo/shop/code-scanning/sarifs',
      'GET /repos/octo/shop/code-scanning/sarifs/upload-1',
    ]);
    const { sarif, ...rest } = seen[0]!.body as { readonly sarif: string };
    expect(gunzipSync(Buffer.from(sarif, 'base64')).toString()).toBe('{"version":"2.1.0"}');
    expect(rest).toEqual({
      commit_sha: 'c0ffee'.repeat(6),
      ref: 'refs/pull/7/merge',
      started_at: '2026-01-02T03:04:05.000Z',
      checkout_uri: 'file:///workspace/',
    });
  });

  it('waits longer and longer while GitHub works on it', async () => {
    const pending = processing('pending');
    const { outcome, waits } = await upload([accepted, pending, pending, pending, processing('complete')]);
    expect(outcome.kind).toBe('processed');
    expect(waits).toHaveLength(4);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });

  it('ends as pending when GitHub takes too long, within two minutes', async () => {
    const { outcome, waits } = await upload([accepted, processing('pending')]);
    expect(outcome).toEqual({ kind: 'pending', id: 'upload-1' });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(120_000);
  });

  it("shows GitHub's errors, each on one line", async () => {
    const { outcome } = await upload([accepted, processing('failed', ['rejecting SARIF\n::error::x', 'too many'])]);
    expect(outcome).toMatchObject({
      kind: 'failed',
      id: 'upload-1',
      errors: ['rejecting SARIF ::error::x', 'too many'],
    });
  });

  it('does not fail because a question about the processing went unanswered', async () => {
    const { outcome } = await upload([accepted, { status: 404 }, { status: 500 }, 'drop', processing('complete')]);
    expect(outcome.kind).toBe('processed');
  });

  it('refuses before sending what GitHub would not take', async () => {
    const { outcome, seen } = await upload([accepted], { sarif: randomBytes(10_500_000).toString('base64') });
    expect(outcome).toMatchObject({ kind: 'refused', failure: { reason: expect.stringMatching(/1\d\.\d MB/) } });
    expect(seen).toEqual([]);
  });

  test.each<[string, Reply, RegExp]>([
    [
      'a read-only token',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /security-events: write/,
    ],
    [
      'no code scanning',
      { status: 403, body: { message: 'Advanced Security must be enabled for this repository to use code scanning.' } },
      /Code Security/,
    ],
    ['too many requests', { status: 429 }, /Run the job again/],
    ['an unknown commit', { status: 422, body: { message: 'commit not found' } }, /pushed/],
    ['an unknown repository', { status: 404 }, /security-events: write/],
  ])('tells at once what to do about %s', async (_, reply, mend) => {
    const { outcome, seen } = await upload([reply]);
    expect(outcome).toMatchObject({ kind: 'refused', failure: { mend: expect.stringMatching(mend) } });
    expect(seen).toHaveLength(1);
  });
});
