import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../helpers/github-server.js';
import { toyRepository } from './toy-repository.js';

const repository = toyRepository();
let server: GitHubServer;
let commits: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const { git, commit, write } = repository;
  const base = commit('Base');
  const made = ['topic', 'forked', 'done'].map((branch) => {
    git('checkout', '-q', '-b', branch, 'main');
    write(`${branch}.txt`, `${branch}\n`);
    return [branch, commit(`Of ${branch}`)];
  });
  git('checkout', '-q', '-b', 'deep/pulls', 'topic');
  commits = { base, ...Object.fromEntries(made) };
  server = await startGitHub({
    repositories: [
      {
        fullName: 'octo-org/toy',
        folder: repository.folder,
        pulls: [
          { number: 1, base: 'main', head: 'topic', headRef: 'topic' },
          { number: 2, base: 'main', head: 'forked', headRef: 'topic', fork: 'Stranger/toy' },
          { number: 3, base: 'main', head: 'done', headRef: 'done', state: 'closed' },
          { number: 4, base: 'main', head: 'done', headRef: 'done', baseRef: 'stable' },
        ],
        comments: [{ issue: 1, body: 'popular' }],
      },
    ],
  });
});

afterAll(async () => {
  server.assertClean();
  await server.close();
});

async function get(path: string) {
  const response = await fetch(`${server.url}/repos/octo-org/toy${path}`, {
    headers: { authorization: `Bearer ${server.token}` },
  });
  return { status: response.status, link: response.headers.get('link'), json: await response.json() };
}

async function numbers(path: string): Promise<number[]> {
  const { json } = await get(path);
  return (json as { number: number }[]).map(({ number }) => number);
}

describe('the pull requests of a repository', () => {
  test.each([
    ['', [4, 2, 1]],
    ['?state=closed', [3]],
    ['?state=all', [4, 3, 2, 1]],
    ['?state=all&direction=asc', [1, 2, 3, 4]],
    ['?sort=updated', [1, 2, 4]],
    ['?sort=popularity&direction=desc', [1, 4, 2]],
    ['?head=octo-org:topic', [1]],
    ['?head=stranger:topic', [2]],
    ['?state=all&head=octo-org:done', [4, 3]],
    ['?state=all&head=octo-org:done&base=stable', [4]],
    ['?head=octo-org:nowhere', []],
    ['?head=topic', [4, 2, 1]],
  ])('by %s', async (query, expected) => {
    expect(await numbers(`/pulls${query}`)).toEqual(expected);
  });

  test('come in pages', async () => {
    const { json, link } = await get('/pulls?state=all&per_page=3&page=2');
    expect(json).toMatchObject([{ number: 1 }]);
    expect(link).toContain('page=1>; rel="prev"');
  });

  test('name both their sides, and whether they are open', async () => {
    const { json } = await get('/pulls?head=stranger:topic');
    expect(json).toMatchObject([
      {
        state: 'open',
        closed_at: null,
        head: {
          label: 'Stranger:topic',
          sha: commits['forked'],
          repo: { full_name: 'Stranger/toy', fork: true },
        },
        base: { ref: 'main', sha: commits['base'], repo: { full_name: 'octo-org/toy', fork: false } },
      },
    ]);
    expect((await get('/pulls/3')).json).toMatchObject({ state: 'closed', merged: false });
  });
});

describe('the pull requests of a commit', () => {
  test('are those that bring it', async () => {
    expect(await numbers(`/commits/${commits['topic']}/pulls`)).toEqual([1]);
    expect(await numbers(`/commits/${commits['base']}/pulls`)).toEqual([]);
  });

  test('are neither closed ones', async () => {
    expect(await numbers(`/commits/${commits['done']}/pulls`)).toEqual([4]);
  });

  test('nor, as GitHub has it, those from forks', async () => {
    expect(await numbers(`/commits/${commits['forked']}/pulls`)).toEqual([]);
  });

  test('may be asked for by a branch', async () => {
    expect(await numbers('/commits/deep/pulls/pulls')).toEqual([1]);
  });

  test('of a commit that is not there are an error', async () => {
    expect((await get(`/commits/${'f'.repeat(40)}/pulls`)).status).toBe(422);
  });

  test('do not stand in the way of a branch of that name', async () => {
    expect((await get('/commits/heads%2Fdeep%2Fpulls')).json).toMatchObject({ sha: commits['topic'] });
  });
});
