import { describe, expect, it, test } from 'vitest';
import { type Failure, failureOf } from '../../src/github/failure.js';
import { type Reply, serve } from './local-server.js';

const attempt = { doing: 'upload the SARIF report', permission: 'security-events: write' };

const failureFrom = async (reply: Reply): Promise<Failure> => {
  const { client } = await serve(reply);
  const error = await client.request('GET /repos/{owner}/{repo}', { owner: 'octo', repo: 'shop' }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return failureOf(error, attempt);
};

const secret = 'words-of-the-body';
const body = (message: string) => ({ message, documentation_url: 'https://docs.github.com', errors: [secret] });

describe('failureOf', () => {
  test.each<[string, Reply, RegExp, RegExp]>([
    [
      'a read-only token',
      { status: 403, body: body('Resource not accessible by integration') },
      /lacks a permission/,
      /permissions: security-events: write.*forks.*Dependabot/,
    ],
    [
      'no Advanced Security',
      { status: 403, body: body('Advanced Security must be enabled for this repository to use code scanning.') },
      /code scanning is not enabled/,
      /Enable GitHub Code Security/,
    ],
    [
      'no Code Security',
      { status: 403, body: body('Code Security must be enabled for this repository to use code scanning.') },
      /code scanning is not enabled/,
      /Enable GitHub Code Security/,
    ],
    [
      'code scanning off',
      { status: 403, body: body('Code scanning is not enabled for this repository.') },
      /code scanning is not enabled/,
      /Enable/,
    ],
    [
      'a spent rate limit',
      { status: 403, body: body('x'), headers: { 'x-ratelimit-remaining': '0' } },
      /rate limit/,
      /Run the job again/,
    ],
    [
      'a secondary rate limit',
      { status: 403, body: body('You have exceeded a secondary rate limit.') },
      /rate limit/,
      /Run the job again/,
    ],
    ['too many requests', { status: 429, body: body('x') }, /rate limit.*429/, /Run the job again/],
    ['a bad token', { status: 401, body: body('Bad credentials') }, /did not accept the token/, /valid/],
    ['a bad request', { status: 400, body: body('x') }, /could not read the request/, /report/],
    [
      'nothing there',
      { status: 404, body: body('Not Found') },
      /404.*token that may not look/,
      /security-events: write/,
    ],
    ['too much', { status: 413, body: body('x') }, /too large/, /paths/],
    ['an unknown commit', { status: 422, body: body('commit not found') }, /commit.*422/, /pushed/],
    ['a server error', { status: 500, body: body('x') }, /failed.*500/, /githubstatus\.com/],
    ['an overloaded server', { status: 503, body: 'not an object' }, /failed.*503/, /later/],
    ['an unusual status', { status: 418 }, /418/, /report it/],
    ['a dropped connection', 'drop', /could not be reached/, /network/],
  ])('explains %s', async (_, reply, reason, mend) => {
    const failure = await failureFrom(reply);
    expect(failure.reason).toMatch(reason);
    expect(failure.reason).toContain('upload the SARIF report');
    expect(failure.mend).toMatch(mend);
    for (const sentence of [failure.reason, failure.mend]) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toContain('token-that-nobody-may-see');
      expect(sentence).not.toContain(secret);
    }
  });

  const inner = Object.assign(new Error('connect to proxy user:secret@host'), { code: 'ENOTFOUND' });

  it.each([
    [new Error(secret, { cause: new Error(secret, { cause: inner }) }), '(ENOTFOUND)'],
    [Object.assign(new Error(secret), { name: 'TimeoutError' }), '(no answer in time)'],
  ])('names the innermost cause by its code alone: %#', (thrown, expected) => {
    expect(failureOf(thrown, attempt).reason).toContain(expected);
    expect(failureOf(thrown, attempt).reason).not.toContain('secret');
  });

  it.each([
    [{ 'retry-after': '60' }, 'after 60 seconds'],
    [{ 'x-ratelimit-reset': String(Date.UTC(2026, 0, 1, 12, 30) / 1000) }, 'after 12:30 UTC'],
    [{ 'retry-after': 'soon', 'x-ratelimit-reset': 'x' }, 'in an hour'],
  ])('says when a rate limit ends: %o', async (headers, expected) => {
    expect((await failureFrom({ status: 429, headers })).mend).toContain(expected);
  });

  it('names the permission that is missing, and only then', async () => {
    const missing = async (reply: Reply) => (await failureFrom(reply)).permission;
    expect(await missing({ status: 403 })).toBe('security-events: write');
    expect([await missing({ status: 429 }), await missing({ status: 502 }), await missing('drop')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([[undefined], ['text'], [new Error(secret)], [{ status: 'x' }]])(
    'takes anything that was thrown: %s',
    (thrown) => {
      expect(failureOf(thrown, attempt).reason).toBe(
        'GitHub could not be reached to upload the SARIF report (no reason given).',
      );
    },
  );
});
