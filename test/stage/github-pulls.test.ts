import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../helpers/github-server.js';
import { toyRepository } from './toy-repository.js';

const repository = toyRepository();
let server: GitHubServer;
let base = '';
let head = '';

beforeAll(async () => {
  const { write, commit, git } = repository;
  write('kept.txt', 'one\ntwo\nthree\nfour\nfive\n');
  write('gone.txt', 'x\n');
  write('old name.txt', 'a\nb\nc\nd\ne\nf\n');
  write('binary.bin', Buffer.from([0, 1, 2]));
  write('script.sh', 'true\n');
  commit('Base');
  git('checkout', '-q', '-b', 'topic');
  write('kept.txt', 'one\ntwo\n3\nfour\nfive');
  git('rm', '-q', 'gone.txt');
  git('mv', 'old name.txt', 'näw [name].txt');
  write('binary.bin', Buffer.from([0, 9, 9]));
  write('empty.txt', '');
  write('added/ünïcode.txt', 'diff --git a/x b/x\n@@ -1 +1 @@\r\n');
  git('add', '--all');
  git('update-index', '--chmod=+x', 'script.sh');
  git('commit', '-qm', 'Head');
  head = git('rev-parse', 'HEAD');
  git('checkout', '-q', '--force', 'main');
  write('later.txt', 'not in the pull request\n');
  base = commit('Later on main');
  server = await startGitHub({
    repositories: [
      {
        fullName: 'octo-org/toy',
        folder: repository.folder,
        pulls: [{ number: 7, base: 'main', head: 'topic', merge: 'topic' }],
      },
    ],
  });
});

afterAll(async () => {
  server.assertClean();
  await server.close();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${server.token}`;
  const response = await fetch(`${server.url}/repos/octo-org/toy${path}`, { headers: { authorization, ...headers } });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    link: response.headers.get('link'),
    text,
    json: type.includes('json') ? JSON.parse(text) : undefined,
  };
}

describe("a pull request's files", () => {
  test('are those that changed since the merge base, with their patches', async () => {
    const { json } = await get('/pulls/7/files');
    const seen = json.map((file: Record<string, unknown>) => [file['filename'], file['status'], file['patch']]);
    expect(seen).toEqual([
      ['added/ünïcode.txt', 'added', '@@ -0,0 +1,2 @@\n+diff --git a/x b/x\n+@@ -1 +1 @@\r'],
      ['binary.bin', 'modified', undefined],
      ['empty.txt', 'added', undefined],
      ['gone.txt', 'removed', '@@ -1 +0,0 @@\n-x'],
      [
        'kept.txt',
        'modified',
        '@@ -1,5 +1,5 @@\n one\n two\n-three\n+3\n four\n-five\n+five\n\\ No newline at end of file',
      ],
      ['näw [name].txt', 'renamed', undefined],
      ['script.sh', 'changed', undefined],
    ]);
  });

  test('have the counts and blobs that git knows', async () => {
    const { json } = await get('/pulls/7/files');
    expect(json[4]).toMatchObject({
      sha: repository.git('rev-parse', 'topic:kept.txt'),
      additions: 2,
      deletions: 2,
      changes: 4,
    });
    expect(json[3].sha).toBe(repository.git('rev-parse', 'main~1:gone.txt'));
    expect(json[5]).toMatchObject({ previous_filename: 'old name.txt', changes: 0 });
  });

  test('come in pages that link to each other', async () => {
    const first = await get('/pulls/7/files?per_page=3');
    const third = await get('/pulls/7/files?per_page=3&page=3');
    const url = `${server.url}/repos/octo-org/toy/pulls/7/files?per_page=3&page=`;
    expect(first.json).toHaveLength(3);
    expect(first.link).toBe(`<${url}2>; rel="next", <${url}3>; rel="last"`);
    expect(third.json).toHaveLength(1);
    expect(third.link).toBe(`<${url}2>; rel="prev", <${url}1>; rel="first"`);
  });
});

describe('limits', () => {
  test('cut pages at 100, lists at their end, and patches that are too large', async () => {
    const many = toyRepository();
    many.commit('Base');
    many.git('checkout', '-q', '-b', 'topic');
    for (let index = 0; index < 130; index += 1) many.write(`${String(index).padStart(3, '0')}.txt`, 'a\nb\n');
    many.write('000.txt', 'a\n'.repeat(20));
    many.commit('Head');
    const small = await startGitHub({
      repositories: [{ fullName: 'o/many', folder: many.folder, pulls: [{ number: 1, base: 'main', head: 'topic' }] }],
      limits: { pullFiles: 120, compareFiles: 110, patchLines: 10 },
    });
    const list = async (path: string) => JSON.parse(await (await fetch(`${small.url}/repos/o/many${path}`)).text());
    const files = await list('/pulls/1/files?per_page=1000');
    expect(files).toHaveLength(100);
    expect(files[0]).toMatchObject({ additions: 20, filename: '000.txt' });
    expect(files[0]).not.toHaveProperty('patch');
    expect(files[1].patch).toBe('@@ -0,0 +1,2 @@\n+a\n+b');
    expect(await list('/pulls/1/files?per_page=100&page=2')).toHaveLength(20);
    expect((await list('/compare/main...topic')).files).toHaveLength(110);
    small.assertClean();
    await small.close();
  });
});

describe('a pull request', () => {
  test('is described as GitHub describes it', async () => {
    const { json } = await get('/pulls/7');
    expect(json).toMatchObject({
      number: 7,
      merge_commit_sha: head,
      changed_files: 7,
      commits: 1,
      base: { sha: base, ref: 'main', repo: { full_name: 'octo-org/toy', fork: false } },
      head: { sha: head, ref: 'topic' },
    });
  });

  test('is a diff for those who ask for one', async () => {
    const { text } = await get('/pulls/7', { accept: 'application/vnd.github.diff' });
    expect(text).toMatch(/^diff --git /);
  });

  test('that is not there is not found', async () => {
    const { status, json } = await get('/pulls/8');
    expect([status, json.message, json.status]).toEqual([404, 'Not Found', '404']);
  });
});

describe('commits and contents', () => {
  test('compare gives the commits between and the files since the merge base', async () => {
    const { json } = await get('/compare/main...topic');
    expect(json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(json.merge_base_commit.sha).toBe(repository.git('rev-parse', 'main~1'));
    expect(json.files).toHaveLength(7);
    expect((await get('/compare/main...topic?page=2')).json.files).toEqual([]);
  });

  test('compare with a commit that is gone is not found', async () => {
    expect((await get(`/compare/${'0'.repeat(40)}...topic`)).status).toBe(404);
  });

  test.each(['topic', 'refs/heads/topic', 'pull/7/head', 'refs%2Fpull%2F7%2Fmerge'])('a commit by %s', async (ref) => {
    expect((await get(`/commits/${ref}`)).json).toMatchObject({ sha: head, stats: { additions: 4, deletions: 3 } });
  });

  test('a first commit has all its files', async () => {
    expect((await get('/commits/main~1')).json.files).toHaveLength(5);
  });

  test('a blob is base64, or itself', async () => {
    const sha = repository.git('rev-parse', 'topic:binary.bin');
    const { json } = await get(`/git/blobs/${sha}`);
    expect([json.encoding, json.size, Buffer.from(json.content, 'base64')]).toEqual([
      'base64',
      3,
      Buffer.from([0, 9, 9]),
    ]);
    expect((await get(`/git/blobs/${sha}`, { accept: 'application/vnd.github.raw+json' })).text).toBe('\0\t\t');
    expect((await get(`/git/blobs/${head}`)).status).toBe(404);
  });

  test('a tree lists what is in it', async () => {
    const { json } = await get('/git/trees/topic?recursive=1');
    const paths = json.tree.map((entry: Record<string, unknown>) => [entry['path'], entry['type']]);
    expect(paths.slice(0, 3)).toEqual([
      ['added', 'tree'],
      ['added/ünïcode.txt', 'blob'],
      ['binary.bin', 'blob'],
    ]);
  });

  test.each(['added/ünïcode.txt', 'added%2F%C3%BCn%C3%AFcode.txt'])('contents of %s', async (path) => {
    const { json } = await get(`/contents/${path}?ref=topic`);
    expect(Buffer.from(json.content, 'base64').toString()).toBe('diff --git a/x b/x\n@@ -1 +1 @@\r\n');
  });

  test('contents of a folder are a list, and of nothing nothing', async () => {
    expect((await get('/contents/added?ref=topic')).json).toMatchObject([{ path: 'added/ünïcode.txt', type: 'file' }]);
    expect((await get('/contents/added')).status).toBe(404);
    expect((await get('/contents/kept.txt?ref=nowhere')).json.message).toBe('No commit found for the ref nowhere');
  });

  test('symbolic links and submodules are not files', async () => {
    const odd = toyRepository();
    odd.write('a.txt', 'a\n');
    const target = odd.commit('A file');
    const blob = odd.git('rev-parse', 'HEAD:a.txt');
    odd.git('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
    odd.git('update-index', '--add', '--cacheinfo', `160000,${target},module`);
    odd.git('commit', '-qm', 'Odd ones');
    const other = await startGitHub({ repositories: [{ fullName: 'o/odd', folder: odd.folder }] });
    const types = await Promise.all(
      ['link', 'module'].map(async (path) => {
        const json = (await (await fetch(`${other.url}/repos/o/odd/contents/${path}`)).json()) as Record<
          string,
          unknown
        >;
        return json['type'];
      }),
    );
    expect(types).toEqual(['symlink', 'submodule']);
    other.assertClean();
    await other.close();
  });
});
