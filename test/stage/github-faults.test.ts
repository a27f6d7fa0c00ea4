import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GitHubServer, primaryLimit, secondaryLimit, startGitHub } from '../helpers/github-server.js';
import { type ToyRepository, toyRepository } from './toy-repository.js';

let repository: ToyRepository;
let server: GitHubServer;

beforeAll(() => {
  repository = toyRepository();
  repository.write('a.txt', 'a\n');
  repository.commit('One');
});

beforeEach(async () => {
  const pulls = [{ number: 1, base: 'main', head: 'main' }];
  server = await startGitHub({ repositories: [{ fullName: 'o/toy', folder: repository.folder, pulls }] });
});

afterEach(async () => {
  await server.close();
});

const ask = (path: string, signal?: AbortSignal) =>
  fetch(`${server.url}/repos/o/toy${path}`, signal === undefined ? {} : { signal });

describe('a fault', () => {
  test('answers its status, headers and body as often as it says, then the truth comes', async () => {
    const headers = { 'retry-after': '1', 'x-ratelimit-remaining': '0' };
    server.fault({
      on: 'pulls/list-files',
      status: 403,
      headers,
      body: { message: 'API rate limit exceeded' },
      times: 2,
    });
    const statuses: number[] = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await ask('/pulls/1/files')).status);
    expect(statuses).toEqual([403, 403, 200]);
    server.assertClean();
  });

  test('has the headers over the usual ones', async () => {
    server.fault({ on: 'pulls/get', status: 429, headers: { 'x-ratelimit-remaining': '0' } });
    const response = await ask('/pulls/1');
    expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await response.json()).toEqual({ message: 'Too Many Requests', status: '429' });
  });

  test('can be a secondary limit, in JSON and with the seconds to wait', async () => {
    server.fault({ on: 'pulls/get', times: 1, ...secondaryLimit(60) });
    const response = await ask('/pulls/1');
    expect(response.status).toBe(403);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(response.headers.get('x-ratelimit-remaining')).not.toBe('0');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({
      message: expect.stringMatching(/^You have exceeded a secondary rate limit\./),
      documentation_url: expect.stringMatching(/#about-secondary-rate-limits$/),
    });
  });

  test('can be the primary limit, with the second of its end', async () => {
    const now = Math.floor(Date.now() / 1000);
    server.fault({ on: 'pulls/get', ...primaryLimit(90), status: 429 });
    const response = await ask('/pulls/1');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
    const reset = Number(response.headers.get('x-ratelimit-reset'));
    expect(reset - now).toBeGreaterThanOrEqual(90);
    expect(reset - now).toBeLessThan(100);
    expect(await response.json()).toMatchObject({ message: 'API rate limit exceeded for installation ID 1.' });
  });

  test('can answer text, as a proxy does', async () => {
    server.fault({ on: 'pulls/get', status: 502, body: '<html>Bad gateway</html>' });
    expect(await (await ask('/pulls/1')).text()).toBe('<html>Bad gateway</html>');
  });

  test('meets only its operation, or what its pattern names', async () => {
    server.fault({ on: 'pulls/get', status: 500, times: 1 });
    server.fault({ on: /^GET .*\/git\/trees\//, status: 503, times: 1 });
    expect((await ask('/pulls/1/files')).status).toBe(200);
    expect((await ask('/pulls/1')).status).toBe(500);
    expect((await ask('/git/trees/main')).status).toBe(503);
  });

  test('can drop the connection', async () => {
    server.fault({ on: 'pulls/get', drop: true, times: 1 });
    await expect(ask('/pulls/1')).rejects.toThrow('fetch failed');
    expect(server.exchanges).toMatchObject([{ operation: 'pulls/get', status: undefined }]);
  });

  test('can cut the true answer in half', async () => {
    server.fault({ on: 'pulls/list-files', truncate: true, times: 1 });
    const response = await ask('/pulls/1/files');
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('can keep silent for longer than a client waits, and the server still closes', async () => {
    server.fault({ on: 'pulls/get', stall: 60_000 });
    await expect(ask('/pulls/1', AbortSignal.timeout(100))).rejects.toThrow(/timeout|aborted/i);
  });

  test('on no known operation is a slip', () => {
    expect(() => server.fault({ on: 'pulls/merge', status: 500 })).toThrow('There is no operation "pulls/merge"');
  });

  test('that no request meets is a slip', () => {
    server.fault({ on: 'pulls/get', status: 500 });
    expect(() => server.assertClean()).toThrow('no request met the fault on pulls/get');
  });
});

describe('the stage itself', () => {
  test('is caught when it answers what GitHub would not', async () => {
    const broken = await startGitHub({
      repositories: [{ fullName: 'not a name/b', folder: repository.folder, defaultBranch: 'main' }],
    });
    const response = await fetch(`${broken.url}/repos/not%20a%20name/b`);
    expect(response.status).toBe(500);
    expect(broken.violations[0]).toContain('must match format "uri"');
    expect(() => broken.assertClean()).toThrow('must match format "uri"');
    await broken.close();
  });

  test('is caught when a pull request names a commit that is not there', async () => {
    const pulls = [{ number: 1, base: 'main', head: 'nowhere' }];
    const broken = await startGitHub({ repositories: [{ fullName: 'o/b', folder: repository.folder, pulls }] });
    await expect(fetch(`${broken.url}/repos/o/b/pulls/1/files`)).rejects.toThrow('fetch failed');
    expect(broken.violations[0]).toContain('names a commit that is not in');
    await broken.close();
  });

  test('is not started on a folder without git', async () => {
    const repositories = [{ fullName: 'o/b', folder: '/' }];
    await expect(startGitHub({ repositories })).rejects.toThrow('not a git repository');
  });
});

afterAll(() => {
  expect(repository.git('status', '--porcelain')).toBe('');
});
