import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../helpers/github-server.js';
import { toyRepository } from './toy-repository.js';

const repository = toyRepository();
let server: GitHubServer;

beforeAll(async () => {
  repository.write('a.txt', 'a\n');
  repository.commit('One');
  repository.git('checkout', '-q', '-b', 'topic');
  repository.write('b.txt', 'b\n');
  repository.commit('Two');
  server = await startGitHub({
    enterprise: '3.17.0',
    repositories: [
      {
        fullName: 'octo/shop',
        folder: repository.folder,
        pulls: [{ number: 1, base: 'main', head: 'topic' }],
        comments: [{ issue: 1, body: 'b' }],
      },
    ],
  });
});

afterAll(async () => {
  await server.close();
});

const ask = (url: string) => fetch(url, { headers: { authorization: `Bearer ${server.token}` } });

describe('GitHub Enterprise Server', () => {
  test('has its API below /api/v3, and all else at the root', () => {
    expect(server.serverUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.url).toBe(`${server.serverUrl}/api/v3`);
  });

  test('tells its version, and no rate limit', async () => {
    const { headers, status } = await ask(`${server.url}/repos/octo/shop`);
    expect([status, headers.get('x-github-enterprise-version')]).toEqual([200, '3.17.0']);
    expect(headers.get('x-ratelimit-remaining')).toBeNull();
    const limit = await ask(`${server.url}/rate_limit`);
    expect([limit.status, limit.headers.get('x-github-enterprise-version')]).toEqual([404, '3.17.0']);
    expect(await limit.json()).toMatchObject({
      message: 'Rate limiting is not enabled.',
      documentation_url: expect.stringMatching(/^https:\/\/docs\.github\.com\/enterprise-server@3\.17\/rest\//),
    });
  });

  test.each([
    ['/repos/octo/shop'],
    ['/repos/octo/shop/pulls/1'],
    ['/repos/octo/shop/pulls/1/files'],
    ['/repos/octo/shop/pulls'],
    ['/repos/octo/shop/commits/topic'],
    ['/repos/octo/shop/contents/a.txt'],
    ['/repos/octo/shop/issues/1/comments'],
  ])('%s links into the API and to pages, each where it lies', async (path) => {
    const text = await (await ask(`${server.url}${path}`)).text();
    const links = [...text.matchAll(/"(\w+)":"(http:\/\/127[^"]+)"/g)].map(([, name, link]) => [name, link] as const);
    expect(links.length).toBeGreaterThan(2);
    for (const [name, link] of links) {
      const page = /^(?:html|blob|raw|download|diff|patch|clone|svn|avatar|permalink)(?:_url)?$/.test(name ?? '');
      const inApi = link?.startsWith(`${server.url}/`);
      if (name !== 'href') expect([name, link, inApi]).toEqual([name, link, !page]);
    }
  });

  test('links pages of lists below /api/v3', async () => {
    const { headers } = await ask(`${server.url}/repos/octo/shop/pulls/1/files?per_page=1&page=2`);
    expect(headers.get('link')).toContain(`<${server.url}/repos/octo/shop/pulls/1/files?`);
  });

  test('keeps paths as they came, and knows the operation', async () => {
    server.fault({ on: 'repos/get', status: 503, times: 1 });
    const { status, headers } = await ask(`${server.url}/repos/octo/shop`);
    expect([status, headers.get('x-github-enterprise-version')]).toEqual([503, '3.17.0']);
    expect(server.exchanges.at(-1)).toMatchObject({ path: '/api/v3/repos/octo/shop', operation: 'repos/get' });
    server.assertClean();
  });

  test('has no API at its root', async () => {
    expect((await ask(`${server.serverUrl}/repos/octo/shop`)).status).toBe(404);
    expect(server.violations).toEqual(['request GET /repos/octo/shop: the stage knows no such operation']);
  });
});

test('github.com has one address here, and no version', async () => {
  const plain = await startGitHub({ repositories: [{ fullName: 'octo/shop', folder: repository.folder }] });
  expect(plain.serverUrl).toBe(plain.url);
  const { headers } = await fetch(`${plain.url}/repos/octo/shop`);
  expect(headers.get('x-github-enterprise-version')).toBeNull();
  expect(headers.get('x-ratelimit-limit')).toBe('5000');
  plain.assertClean();
  await plain.close();
});
