import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, type RepositoryOptions, startGitHub } from '../helpers/github-server.js';
import { temporaryDirectory } from '../helpers/temporary.js';
import { toyRepository } from './toy-repository.js';

// Not execFileSync: the server answers in this very process.
const run = promisify(execFile);
const repository = toyRepository();
let first = '';
let hidden = '';
let server: GitHubServer | undefined;

beforeAll(() => {
  repository.write('a.txt', 'one\n');
  first = repository.commit('One');
  repository.write('a.txt', 'two\n');
  repository.commit('Two');
  repository.git('checkout', '-q', '--detach');
  repository.write('b.txt', 'on no branch\n');
  hidden = repository.commit('Three');
  repository.git('checkout', '-q', 'main');
});

afterEach(async () => {
  await server?.close();
});

async function open(options: Partial<RepositoryOptions> = {}, enterprise?: string) {
  server = await startGitHub({
    repositories: [{ fullName: 'octo/shop', folder: repository.folder, ...options }],
    ...(enterprise === undefined ? {} : { enterprise }),
  });
  return server;
}

interface Client {
  readonly git: (...args: readonly string[]) => Promise<string>;
}

async function client(): Promise<Client> {
  const cwd = temporaryDirectory('client');
  const env = {
    PATH: process.env['PATH'],
    SYSTEMROOT: process.env['SYSTEMROOT'],
    HOME: cwd,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const git = async (...args: readonly string[]) => (await run('git', args, { cwd, env })).stdout.trim();
  await git('init', '--quiet');
  return { git };
}

function header(credentials: string): readonly string[] {
  const encoded = Buffer.from(credentials).toString('base64');
  return ['-c', `http.extraHeader=Authorization: Basic ${encoded}`];
}

function fetchArguments({ serverUrl }: GitHubServer, commit: string, path = 'octo/shop.git'): readonly string[] {
  return ['fetch', '--quiet', '--depth=1', '--filter=tree:0', `${serverUrl}/${path}`, commit];
}

describe('git', () => {
  test('fetches one commit of a public repository without credentials, and no trees', async () => {
    const { git } = await client();
    const opened = await open();
    await git(...fetchArguments(opened, first));
    expect(await git('rev-parse', 'FETCH_HEAD')).toBe(first);
    expect(await git('cat-file', '--batch-check', '--batch-all-objects')).toMatch(/^\w+ commit \d+$/);
    opened.assertClean();
  });

  test('fetches a commit that no branch has, by the address without .git, whatever the case', async () => {
    const { git } = await client();
    const opened = await open();
    await git(...fetchArguments(opened, hidden, 'Octo/Shop'));
    expect(await git('rev-parse', 'FETCH_HEAD')).toBe(hidden);
    opened.assertClean();
  });

  test('fetches what is missing later', async () => {
    const { git } = await client();
    const opened = await open();
    await git('remote', 'add', 'origin', `${opened.serverUrl}/octo/shop.git`);
    await git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main');
    expect(await git('show', 'FETCH_HEAD:a.txt')).toBe('two');
    expect(await git('rev-list', '--count', 'FETCH_HEAD')).toBe('2');
    opened.assertClean();
  });

  test.each(['0', '1', '2'])('speaks version %s of its protocol', async (version) => {
    const { git } = await client();
    const opened = await open();
    await git('-c', `protocol.version=${version}`, ...fetchArguments(opened, hidden));
    expect(await git('rev-parse', 'FETCH_HEAD')).toBe(hidden);
    opened.assertClean();
  });

  test('is served by GitHub Enterprise Server beside its API', async () => {
    const { git } = await client();
    const opened = await open({}, '3.17.0');
    await git(...fetchArguments(opened, first));
    expect(opened.exchanges.map(({ operation }) => operation)).not.toContain(undefined);
    opened.assertClean();
  });

  test('sends long requests compressed, which are kept as text', async () => {
    const { git } = await client();
    const opened = await open();
    await git('fetch', '--quiet', `${opened.serverUrl}/octo/shop.git`, 'main');
    for (let index = 0; index < 40; index += 1) {
      await git(
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@example.com',
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        `${index}`,
      );
    }
    repository.git('commit', '-q', '--allow-empty', '-m', 'Later');
    await git('fetch', '--quiet', `${opened.serverUrl}/octo/shop.git`, 'main');
    const compressed = opened.exchanges.filter(({ headers }) => headers['content-encoding'] === 'gzip');
    expect(compressed.length).toBeGreaterThan(0);
    expect(compressed.map(({ body }) => body).join('\n')).toContain(`want ${repository.git('rev-parse', 'main')}`);
    expect(await git('log', '-1', '--format=%s', 'FETCH_HEAD')).toBe('Later');
    opened.assertClean();
  });

  test('may go away in the middle of a pack', async () => {
    const large = toyRepository();
    large.write('large.bin', randomBytes(8 * 1024 * 1024));
    const commit = large.commit('Large');
    const opened = await open({ folder: large.folder });
    const lines = ['command=fetch', 'object-format=sha1', undefined, 'no-progress', `want ${commit}\n`, 'done\n'];
    const packet = (text: string) => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
    const body = `${lines.map((line) => (line === undefined ? '0001' : packet(line))).join('')}0000`;
    const response = await fetch(`${opened.serverUrl}/octo/shop.git/git-upload-pack`, {
      method: 'POST',
      headers: { 'git-protocol': 'version=2', 'content-type': 'application/x-git-upload-pack-request' },
      body,
    });
    expect(response.headers.get('content-type')).toBe('application/x-git-upload-pack-result');
    await response.body?.cancel();
    const { git } = await client();
    await git('fetch', '--quiet', `${opened.serverUrl}/octo/shop.git`, commit);
    expect(await git('cat-file', '-s', 'FETCH_HEAD:large.bin')).toBe(String(8 * 1024 * 1024));
    opened.assertClean();
  });

  test('changes nothing in the repository that it is served from', async () => {
    const before = repository.git('config', '--list', '--local');
    const { git } = await client();
    await git(...fetchArguments(await open(), hidden));
    expect(repository.git('config', '--list', '--local')).toBe(before);
  });
});

describe('a private repository', () => {
  test('is fetched with a token as the password of x-access-token', async () => {
    const { git } = await client();
    const opened = await open({ private: true });
    await git(...header(`x-access-token:${opened.token}`), ...fetchArguments(opened, first));
    expect(await git('rev-parse', 'FETCH_HEAD')).toBe(first);
    opened.assertClean();
  });

  test('is fetched with credentials in the address, once they are asked for', async () => {
    const { git } = await client();
    const opened = await open({ private: true });
    const url = new URL(`${opened.serverUrl}/octo/shop.git`);
    [url.username, url.password] = ['x-access-token', opened.token];
    await git('fetch', '--quiet', url.href, first);
    expect(opened.exchanges.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
    opened.assertClean();
  });

  test('is not there without credentials', async () => {
    const { git } = await client();
    const opened = await open({ private: true });
    await expect(git(...fetchArguments(opened, first))).rejects.toThrow('could not read Username');
    const response = await fetch(`${opened.serverUrl}/octo/shop.git/info/refs?service=git-upload-pack`);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="GitHub"']);
    opened.assertClean();
  });

  test.each(['x-access-token:wrong', 'octocat:stage-token'])('is not there for %s', async (credentials) => {
    const { git } = await client();
    const opened = await open({ private: true });
    const fetched = git(...header(credentials), ...fetchArguments(opened, first));
    await expect(fetched).rejects.toThrow(/could not read Username|Authentication failed/);
    opened.assertClean();
  });

  test('is not for a token that may not read contents', async () => {
    const { git } = await client();
    const opened = await open({ private: true, permissions: { 'pull-requests': 'read' } });
    const fetched = git(...header(`x-access-token:${opened.token}`), ...fetchArguments(opened, first));
    await expect(fetched).rejects.toThrow('The requested URL returned error: 403');
    opened.assertClean();
  });
});

describe('who fetches what is public', () => {
  test('needs no permission, but no wrong token either', async () => {
    const { git } = await client();
    const opened = await open({ permissions: {} });
    await git(...header(`x-access-token:${opened.token}`), ...fetchArguments(opened, first));
    const wrong = git(...header('x-access-token:wrong'), ...fetchArguments(opened, hidden));
    await expect(wrong).rejects.toThrow(/could not read Username|Authentication failed/);
    opened.assertClean();
  });

  test('is told of what is not there', async () => {
    const { git } = await client();
    const opened = await open();
    const fetched = git(
      ...header(`x-access-token:${opened.token}`),
      ...fetchArguments(opened, first, 'octo/other.git'),
    );
    await expect(fetched).rejects.toThrow(/Repository not found|not found/);
    await expect(git(...fetchArguments(opened, 'f'.repeat(40)))).rejects.toThrow('not our ref');
    opened.assertClean();
  });
});

describe('the record', () => {
  test('has each request without its token', async () => {
    const { git } = await client();
    const opened = await open();
    await git(...header(`x-access-token:${opened.token}`), ...fetchArguments(opened, first));
    expect(opened.exchanges).toMatchObject([
      {
        method: 'GET',
        path: '/octo/shop.git/info/refs',
        query: { service: 'git-upload-pack' },
        operation: 'git/upload-pack',
        status: 200,
      },
      { method: 'POST', path: '/octo/shop.git/git-upload-pack', operation: 'git/upload-pack', status: 200 },
      { method: 'POST', path: '/octo/shop.git/git-upload-pack', operation: 'git/upload-pack', status: 200 },
    ]);
    expect(opened.exchanges.every(({ headers }) => !('authorization' in headers))).toBe(true);
    expect(opened.exchanges[2]?.body).toContain(`want ${first}`);
    expect(opened.received()).toContain(`want ${first}`);
    expect(opened.received()).not.toContain(opened.token);
  });

  test('notes a push, and refuses it', async () => {
    const { git } = await client();
    const opened = await open({ permissions: { contents: 'write' } });
    await git(...fetchArguments(opened, first));
    const pushed = git(
      ...header(`x-access-token:${opened.token}`),
      ...['push', `${opened.serverUrl}/octo/shop.git`, 'FETCH_HEAD:refs/heads/new'],
    );
    await expect(pushed).rejects.toThrow('403');
    expect(opened.violations).toEqual([
      'request GET /octo/shop.git/info/refs?service=git-receive-pack: the stage only lets git fetch',
    ]);
    const direct = await fetch(`${opened.serverUrl}/octo/shop.git/git-receive-pack`, { method: 'POST', body: '0000' });
    expect(direct.status).toBe(403);
    expect(opened.violations).toHaveLength(2);
    expect(() => opened.assertClean()).toThrow('git-receive-pack');
  });
});

describe('a fault', () => {
  test.each([
    ['a status', { status: 503, body: 'Service unavailable' }, '503'],
    ['a dropped connection', { drop: true }, /Empty reply|Connection reset|closed/],
    ['half of an answer', { truncate: true }, /transfer closed|early EOF|unexpected disconnect|end of file|hung up/],
  ])('meets git by its operation: %s', async (_, fault, message) => {
    const { git } = await client();
    const opened = await open();
    opened.fault({ on: 'git/upload-pack', times: 1, ...fault });
    await expect(git(...fetchArguments(opened, first))).rejects.toThrow(message);
    await git(...fetchArguments(opened, first));
    opened.assertClean();
  });

  test('meets git by its path, and may keep it waiting', async () => {
    const { git } = await client();
    const opened = await open();
    opened.fault({ on: /^POST .*\/git-upload-pack$/, stall: 200 });
    const start = Date.now();
    await git(...fetchArguments(opened, first));
    expect(Date.now() - start).toBeGreaterThanOrEqual(400);
    opened.assertClean();
  });
});
