import { request } from 'node:http';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, type RepositoryOptions, startGitHub } from '../helpers/github-server.js';
import { toyRepository } from './toy-repository.js';

const repository = toyRepository();
let head = '';
let server: GitHubServer | undefined;

beforeAll(() => {
  repository.write('a.txt', 'a\n');
  head = repository.commit('One');
});

afterEach(async () => {
  await server?.close();
});

async function open(options: Partial<RepositoryOptions> = {}) {
  const pulls = [{ number: 1, base: 'main', head: 'main' }];
  server = await startGitHub({
    repositories: [{ fullName: 'octo-org/toy', folder: repository.folder, pulls, ...options }],
  });
  const { url, token } = server;
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    authorization: string | undefined = `Bearer ${token}`,
  ) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: authorization === '' ? {} : { authorization },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text), headers: response.headers };
  };
  return { server, ask };
}

const upload = { commit_sha: 'f'.repeat(40), ref: 'refs/heads/main', sarif: 'eA==' };
const sarifs = '/repos/octo-org/toy/code-scanning/sarifs';
const files = '/repos/octo-org/toy/pulls/1/files';

describe('who asks', () => {
  test('a wrong token is bad credentials, even where none is needed', async () => {
    const { ask } = await open();
    const { status, json } = await ask('GET', '/repos/octo-org/toy', undefined, 'Bearer wrong');
    expect([status, json.message]).toEqual([401, 'Bad credentials']);
  });

  test.each(['Bearer', 'bearer', 'token'])('the token may be given as %s', async (scheme) => {
    const { ask, server } = await open({ private: true });
    expect((await ask('GET', files, undefined, `${scheme} ${server.token}`)).status).toBe(200);
  });

  test('without a token, what is public can be read and nothing be sent', async () => {
    const { ask } = await open();
    expect((await ask('GET', files, undefined, '')).status).toBe(200);
    expect((await ask('POST', sarifs, upload, '')).json.message).toBe('Requires authentication');
  });

  test('without a token, a private repository is not there', async () => {
    const { ask } = await open({ private: true });
    expect((await ask('GET', files, undefined, '')).status).toBe(404);
  });

  test('without a user agent nobody is served', async () => {
    const { server } = await open();
    const status = await new Promise((resolve) => {
      request(`${server.url}/rate_limit`, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });
});

describe('what a token may', () => {
  test.each([
    ['GET', files, undefined, 'pull_requests=read'],
    ['GET', '/repos/octo-org/toy/pulls?head=a:b', undefined, 'pull_requests=read'],
    ['GET', '/repos/octo-org/toy/commits/main/pulls', undefined, 'contents=read'],
    ['GET', '/repos/octo-org/toy/git/trees/main', undefined, 'contents=read'],
    ['POST', sarifs, upload, 'security_events=write'],
    ['POST', '/repos/octo-org/toy/issues/1/comments', { body: 'b' }, 'issues=write; pull_requests=write'],
    ['POST', '/repos/octo-org/toy/check-runs', { name: 'n', head_sha: 'f'.repeat(40) }, 'checks=write'],
  ])('%s %s is not accessible in a private repository without permission', async (method, path, body, accepted) => {
    const { ask, server } = await open({ private: true, permissions: {} });
    const { status, json, headers } = await ask(method, path, body);
    expect([status, json.message, json.status]).toEqual([403, 'Resource not accessible by integration', '403']);
    expect(json.documentation_url).toMatch(/^https:\/\/docs\.github\.com\/rest\/.+#/);
    expect(headers.get('x-accepted-github-permissions')).toBe(accepted);
    server.assertClean();
  });

  test('reading a public repository needs none, reading its code scanning does', async () => {
    const { ask } = await open({ permissions: {} });
    expect((await ask('GET', files)).status).toBe(200);
    expect((await ask('GET', `${sarifs}/1`)).status).toBe(403);
  });

  test('read is not write, and write is also read', async () => {
    const { ask } = await open({ permissions: { 'security-events': 'read', issues: 'write' } });
    expect((await ask('POST', sarifs, upload)).status).toBe(403);
    expect((await ask('GET', '/repos/octo-org/toy/issues/1/comments')).status).toBe(200);
  });

  test.each([
    ['disabled', 'Code Security must be enabled for this repository to use code scanning.'],
    ['advanced-security-disabled', 'Advanced Security must be enabled for this repository to use code scanning.'],
  ] as const)('code scanning that is %s', async (codeScanning, message) => {
    const { ask } = await open({ codeScanning });
    const { status, json } = await ask('POST', sarifs, upload);
    expect([status, json.message]).toEqual([403, message]);
  });

  test('a repository that is not there is not found', async () => {
    const { ask } = await open();
    expect((await ask('GET', '/repos/octo-org/other/pulls/1/files')).json.message).toBe('Not Found');
  });
});

describe("GitHub's description", () => {
  test.each([
    ['a field that is missing', 'POST', sarifs, { ref: 'refs/heads/main', sarif: 'eA==' }, 422, 'commit_sha'],
    ['a commit that is none', 'POST', sarifs, { ...upload, commit_sha: 'main' }, 422, 'commit_sha'],
    ['a ref that is none', 'POST', sarifs, { ...upload, ref: 'main' }, 422, 'ref'],
    ['a field that GitHub does not know', 'POST', sarifs, { ...upload, category: 'x' }, 422, 'category'],
    ['no body', 'POST', sarifs, undefined, 422, 'requestBody'],
    ['a body that is not JSON', 'POST', sarifs, '{', 400, 'requestBody'],
    ['a query that GitHub does not know', 'GET', `${files}?perpage=3`, undefined, 422, 'perpage'],
    ['a page that is no number', 'GET', `${files}?page=two`, undefined, 422, 'page'],
    ['a number that is none in the path', 'GET', '/repos/octo-org/toy/pulls/one/files', undefined, 404, 'pull_number'],
  ])('refuses and notes %s', async (_, method, path, body, status, named) => {
    const { ask, server } = await open();
    expect((await ask(method, path, body)).status).toBe(status);
    expect(server.violations).toHaveLength(1);
    expect(server.violations[0]).toContain(named);
    expect(() => server.assertClean()).toThrow('not left clean');
  });

  test('refuses more than fifty annotations in one request', async () => {
    const { ask, server } = await open({ permissions: { checks: 'write' } });
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
    const run = (count: number) => ({
      name: 'n',
      head_sha: head,
      output: { title: 't', summary: 's', annotations: Array.from({ length: count }, () => annotation) },
    });
    const created = await ask('POST', '/repos/octo-org/toy/check-runs', run(50));
    expect([created.status, created.json.output.annotations_count]).toEqual([201, 50]);
    expect((await ask('POST', '/repos/octo-org/toy/check-runs', run(51))).status).toBe(422);
    expect(server.violations).toHaveLength(1);
  });

  test('does not have every path', async () => {
    const { ask, server } = await open();
    const { status, json } = await ask('GET', '/repos/octo-org/toy/nonsense');
    expect([status, json]).toEqual([
      404,
      { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
    ]);
    expect(server.violations).toEqual(['request GET /repos/octo-org/toy/nonsense: the stage knows no such operation']);
  });
});

describe('what is written', () => {
  test('comments can be made, listed, changed and removed', async () => {
    const { ask, server } = await open({ permissions: { issues: 'write' } });
    const issue = '/repos/octo-org/toy/issues';
    const { json } = await ask('POST', `${issue}/1/comments`, { body: 'first' });
    await ask('PATCH', `${issue}/comments/${json.id}`, { body: 'second' });
    expect((await ask('GET', `${issue}/1/comments`)).json).toMatchObject([{ id: json.id, body: 'second' }]);
    expect((await ask('DELETE', `${issue}/comments/${json.id}`)).status).toBe(204);
    expect((await ask('GET', `${issue}/comments/${json.id}`)).status).toBe(404);
    expect((await ask('POST', `${issue}/1/comments`, { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect((await ask('POST', `${issue}/2/comments`, { body: 'x' })).status).toBe(404);
    server.assertClean();
  });

  test("comments of others stand there from the start, and are nobody else's", async () => {
    const body = '<!-- a marker -->';
    const { ask, server } = await open({
      permissions: { issues: 'write' },
      comments: [
        { issue: 1, body },
        { issue: 1, body, author: 'renovate[bot]', authorType: 'Bot', association: 'CONTRIBUTOR' },
      ],
    });
    const path = '/repos/octo-org/toy/issues';
    const { json } = await ask('POST', `${path}/1/comments`, { body });
    const listed = (await ask('GET', `${path}/1/comments`)).json;
    expect(listed).toMatchObject([
      { user: { login: 'stranger', type: 'User' }, author_association: 'NONE', body },
      { user: { login: 'renovate[bot]', type: 'Bot' }, author_association: 'CONTRIBUTOR', body },
      { id: json.id, user: { login: 'github-actions[bot]', type: 'Bot' }, body },
    ]);
    await ask('PATCH', `${path}/comments/${listed[0].id}`, { body: 'changed' });
    const [first] = server.repository('octo-org/toy').comments.values();
    expect(first).toMatchObject({ author: 'stranger', body: 'changed' });
    server.assertClean();
  });

  test('a comment on no pull request is a slip', async () => {
    await expect(open({ comments: [{ issue: 2, body: 'b' }] })).rejects.toThrow('planted on #2');
  });

  test('check runs add annotations by each update', async () => {
    const { ask, server } = await open({ permissions: { checks: 'write' } });
    const output = {
      title: 't',
      summary: 's',
      annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }],
    };
    const { json } = await ask('POST', '/repos/octo-org/toy/check-runs', { name: 'n', head_sha: head, output });
    const path = `/repos/octo-org/toy/check-runs/${json.id}`;
    const updated = await ask('PATCH', path, { conclusion: 'failure', output });
    expect(updated.json).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 2 },
    });
    expect(server.repository('octo-org/toy').checkRuns.get(json.id)?.annotations).toHaveLength(2);
    server.assertClean();
  });

  test('requests are kept without the token and can be searched', async () => {
    const { ask, server } = await open({ permissions: { issues: 'write' } });
    await ask('POST', '/repos/octo-org/toy/issues/1/comments', { body: 'planted value' });
    await ask('GET', '/repos/octo-org/toy/contents/a%20name.txt?ref=main');
    expect(server.exchanges[0]).toMatchObject({
      method: 'POST',
      operation: 'issues/create-comment',
      status: 201,
      body: '{"body":"planted value"}',
    });
    expect(server.received()).not.toContain(server.token);
    expect(server.received()).toContain('planted value');
    expect(server.received()).toContain('a name.txt');
  });

  test('the repository and the rate limit are described', async () => {
    const { ask, server } = await open({ private: true });
    expect((await ask('GET', '/repos/octo-org/toy')).json).toMatchObject({ private: true, default_branch: 'main' });
    expect((await ask('GET', '/rate_limit')).json.resources.core.limit).toBe(5000);
    server.assertClean();
  });
});
