import { describe, expect, it } from 'vitest';
import { type PutComment, seekComment } from '../../src/github/comment.js';
import { type Reply, serve } from './local-server.js';

const marker = '<!-- piicloak:piicloak -->';
const bot = { type: 'Bot' };
const listed = (...comments: readonly object[]): Reply => ({ status: 200, body: comments });
const own = { id: 3, body: `${marker}\nold`, user: bot };
const written: Reply = { status: 201, body: { id: 9, html_url: 'https://github.com/octo/shop/pull/7#issuecomment-9' } };
const refusal: Reply = { status: 403, body: { message: 'Resource not accessible by integration' } };

const put = async (replies: readonly Reply[], bodyFor: Parameters<PutComment>[0] = () => `${marker}\nnew`) => {
  const { client, seen } = await serve(...replies);
  const repository = { owner: 'octo', repo: 'shop' };
  const outcome = await seekComment({ client, repository, number: 7, marker })(bodyFor);
  return { outcome, sent: seen.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`), seen };
};

const list = 'GET /repos/octo/shop/issues/7/comments';
const create = 'POST /repos/octo/shop/issues/7/comments';
const update = 'PATCH /repos/octo/shop/issues/comments/3';

describe('the one comment of a pull request', () => {
  it('is made where there is none', async () => {
    const { outcome, sent } = await put([listed({ id: 1, body: 'LGTM', user: bot }), written]);
    expect(sent).toEqual([list, create]);
    expect(outcome).toEqual({ ok: true, value: 'https://github.com/octo/shop/pull/7#issuecomment-9' });
  });

  it('is written anew where it stands', async () => {
    const { sent, seen } = await put([listed({ id: 1, body: 'LGTM', user: bot }, own), written]);
    expect(sent).toEqual([list, update]);
    expect(seen[1]?.body).toEqual({ body: `${marker}\nnew` });
  });

  it('is found behind a hundred others', async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({ id, body: 'x', user: bot }));
    const { sent } = await put([listed(...others), listed(own), written]);
    expect(sent).toEqual([list, list, update]);
  });

  it.each([
    ['a stranger', { user: { type: 'User' }, author_association: 'NONE' }],
    ['a contributor', { user: { type: 'User' }, author_association: 'CONTRIBUTOR' }],
    ['nobody', { user: null }],
  ])('is never that of %s, who could edit it later', async (_, author) => {
    expect((await put([listed({ ...own, ...author }), written])).sent).toEqual([list, create]);
  });

  it('may be that of a member, whose token the job was given', async () => {
    const member = { ...own, user: { type: 'User' }, author_association: 'MEMBER' };
    expect((await put([listed(member), written])).sent).toEqual([list, update]);
  });

  it('is not one that quotes the marker', async () => {
    const quoting = { ...own, body: `> ${marker}` };
    expect((await put([listed(quoting), written])).sent).toEqual([list, create]);
  });

  it('is not made for nothing', async () => {
    const { outcome, sent } = await put([listed()], (isThere) => (isThere ? 'resolved' : undefined));
    expect(sent).toEqual([list]);
    expect(outcome).toEqual({ ok: true, value: undefined });
  });

  it('names the permission that it lacks to be made', async () => {
    const { outcome } = await put([listed(), refusal]);
    expect(outcome).toMatchObject({ ok: false, failure: { permission: 'pull-requests: write' } });
  });

  it('troubles nobody when comments cannot be read and none was to be made', async () => {
    const { outcome } = await put([refusal], (isThere) => (isThere ? 'resolved' : undefined));
    expect(outcome).toEqual({ ok: true, value: undefined });
  });
});
