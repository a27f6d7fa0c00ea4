import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createRepository, type GitRepository } from '../helpers/git-repository.js';
import { type Attempt, guardNetwork } from '../helpers/network.js';
import { type PullRequestScenario, runPullRequest } from '../helpers/pull-request.js';
import { temporaryDirectory } from '../helpers/temporary.js';
import { root, run } from './project.js';

/*
 * The bundles run with every address refused but the stand-in for GitHub, and whatever they try is written down. Proxies
 * and other wishes of the environment lead to addresses that nobody has (RFC 5737).
 */

const elsewhere = 'http://192.0.2.9:3128';
const proxies = {
  HTTP_PROXY: elsewhere,
  HTTPS_PROXY: elsewhere,
  ALL_PROXY: elsewhere,
  http_proxy: elsewhere,
  NO_PROXY: '127.0.0.1',
};
const email = ['amanda.jordan', ['corvina-energy', 'com'].join('.')].join('@');
const line = `name,email\nx,${email}\n`;

/** Each attempt once: how, where to, and whether by the main thread. */
const brief = (attempts: readonly Attempt[]) =>
  [...new Set(attempts.map(({ how, to, thread }) => `${how} ${to} ${thread === 0 ? 'main' : 'thread'}`))].sort();

describe('the guard', () => {
  const planted = `
    const { Worker, isMainThread } = require('node:worker_threads');
    const ignore = () => undefined;
    fetch('http://192.0.2.1:81/').catch(ignore);
    if (isMainThread) {
      fetch('https://planted.example/').catch(ignore);
      require('node:net').connect(82, '2001:db8::1').on('error', ignore);
      require('node:tls').connect(83, '192.0.2.3').on('error', ignore);
      require('node:http2').connect('http://192.0.2.4:84').on('error', ignore);
      require('node:net').connect(require('node:path').resolve('no-socket')).on('error', ignore);
      require('node:net').createServer().on('error', ignore).listen(0, '127.0.0.1');
      require('node:dgram').createSocket('udp4').on('error', ignore).send('x', 85, '192.0.2.5', ignore);
      require('node:dns').resolve4('asked.example', ignore);
      new (require('node:dns').promises.Resolver)().resolveTxt('promised.example').catch(ignore);
      require('node:child_process').execFile(process.execPath, ['--version']);
      require('node:child_process').execFileSync(process.execPath, ['-p', '1']);
      new Worker(__filename);
      setTimeout(() => process.exit(), 1500);
    }`;

  it('sees every way out of a program, from every thread', async () => {
    const file = join(temporaryDirectory('planted'), 'planted.cjs');
    writeFileSync(file, planted);
    const { env, attempts, programs } = guardNetwork('192.0.2.3:83');
    await watched([file], env);
    const socket = join(root, 'no-socket');
    expect(brief(attempts())).toEqual(
      [
        ...['dns asked.example', 'dns planted.example', 'dns promised.example', 'listen tcp', `pipe ${socket}`],
        ...['tcp 192.0.2.1:81', 'tcp 192.0.2.3:83', 'tcp 192.0.2.4:84', 'tcp 2001:db8::1:82', 'udp 192.0.2.5:85'],
      ]
        .map((each) => `${each} main`)
        .concat('tcp 192.0.2.1:81 thread')
        .sort(),
    );
    expect(attempts().filter(({ isAllowed }) => isAllowed)).toMatchObject([{ to: '192.0.2.3:83' }]);
    expect(programs().map(([, ...args]) => args)).toEqual(expect.arrayContaining([['--version'], ['-p', '1']]));
  });

  it('sees one that is planted in the bundle, in its main thread and in the others', async () => {
    const folder = temporaryDirectory('planted');
    cpSync(join(root, 'dist', 'cli'), folder, { recursive: true });
    const entry = join(folder, 'index.js');
    const [first = '', ...rest] = readFileSync(entry, 'utf8').split('\n');
    const plant = "process.getBuiltinModule('node:net').connect(81, '192.0.2.1').on('error', () => undefined);";
    writeFileSync(entry, [first.startsWith('#!') ? first : `${plant}${first}`, plant, ...rest].join('\n'));
    const { env, attempts } = guardNetwork();
    const { status } = await watched([entry, 'scan', '.', '--workers', '3', '-q'], env, big.root);
    expect([status, brief(attempts())]).toEqual([1, ['tcp 192.0.2.1:81 main', 'tcp 192.0.2.1:81 thread']]);
  });
});

let small: GitRepository;
/** Enough for several threads to have something to do. */
let big: GitRepository;

beforeAll(() => {
  [small, big] = [createRepository(), createRepository()];
  small.write('data/users.csv', line);
  small.write('page.md', '![x](http://192.0.2.7/x.png) <img src="http://192.0.2.8/y">\n');
  small.commit('Base');
  small.write('added.xml', `<!DOCTYPE a [<!ENTITY b SYSTEM "http://192.0.2.6/b">]><a>&b;${email}</a>\n`);
  small.git('add', '--all');
  // Files that hold the same are looked at once.
  for (let at = 0; at < 20; at += 1) big.write(`notes/${at}.txt`, `${at} and nothing of anybody.\n`.repeat(20_000));
  big.write('users.csv', line);
});

describe('the command line and the library', () => {
  const cli = join(root, 'dist', 'cli', 'index.js');
  const library = `import('${new URL('../../dist/lib/index.js', import.meta.url)}').then(async ({ scan }) => {
    const report = await scan({ kind: 'tree', root: process.cwd(), paths: ['.'] });
    if (report.totals.failing === 0) throw new Error('nothing found');
  });`;

  test.concurrent.each<[string, number, string[]]>([
    ['a tree', 1, [cli, 'scan', '.']],
    ['what is staged', 1, [cli, 'scan', '--staged', '--format', 'sarif']],
    ['a range', 0, [cli, 'scan', '--base', 'HEAD', '--head', 'HEAD']],
    ['standard input, which is empty', 2, [cli, 'scan', '-']],
    ['an explanation', 0, [cli, 'explain', 'data/users.csv:2']],
    ['the packs', 0, [cli, 'packs']],
    ['the types', 0, [cli, 'entities']],
    ['the policy', 0, [cli, 'config']],
    ['the library', 0, ['-e', library]],
  ])('try nothing at all: %s', async (_, code, args) => {
    const { env, attempts, programs } = guardNetwork();
    const told = { ...proxies, GITHUB_API_URL: elsewhere, GITHUB_TOKEN: 'token', GITHUB_ACTIONS: 'true' };
    const { status, stderr } = await watched(args, { ...told, ...env }, small.root);
    expect([status, stderr]).toEqual([code, expect.not.stringMatching(/\n\s+at /)]);
    expect(attempts()).toEqual([]);
    expect(programs().filter(([file = '']) => !/^git(?:\.exe)?$/u.test(basename(file)))).toEqual([]);
    expect(
      programs()
        .flat()
        .filter((arg) => arg.includes('://')),
    ).toEqual([]);
  });
});

it('tries nothing from its threads', async () => {
  const { env, attempts, threads } = guardNetwork();
  const { status } = await watched(
    [join(root, 'dist', 'cli', 'index.js'), 'scan', '.', '--workers', '3'],
    env,
    big.root,
  );
  expect([status, attempts()]).toEqual([1, []]);
  expect(threads()).toBeGreaterThan(0);
});

const before = { 'README.md': '# Shop\n', 'old.csv': line };
const change = { 'users.csv': line, 'page.md': '![x](http://192.0.2.7/x.png)\n' };

const push: PullRequestScenario['event'] = ({ base, merge }) => ({
  name: 'push',
  payload: { ref: 'refs/pull/7/merge', before: base, after: merge, repository: { default_branch: 'main' } },
});

const target: PullRequestScenario['event'] = ({ base, head }) => ({
  name: 'pull_request_target',
  payload: { number: 7, pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
});

/** Of a change that the API cannot show, so that git fetches it. */
const withoutApi = { on: 'repos/compare-commits-with-basehead', status: 404, times: Number.POSITIVE_INFINITY };

describe('the Action', () => {
  test.each<[string, Partial<PullRequestScenario>, boolean]>([
    ['a pull request', {}, false],
    ['a pull request without a checkout', { depth: 'none' }, false],
    ['a pull request that git has to fetch', { prepare: (server) => server.fault(withoutApi) }, true],
    ['a pull request of a stranger, with privileges', { event: target, depth: 'base', fork: true }, false],
    ['a push', { event: push, depth: 'full' }, false],
    ['comments, uploads and a check run', { inputs: { comment: 'always', 'upload-sarif': 'true' } }, false],
  ])('talks to the API of its environment alone: %s', async (_, scenario, fetches) => {
    const { result, server, attempts, programs } = await guarded(scenario);
    expect(result.exitCode).toBe(1);
    const { host } = new URL(server.url);
    expect(brief(attempts())).toEqual([`tcp ${host} main`]);
    const started = programs();
    expect(started.filter(([file = '']) => !/^git(?:\.exe)?$/u.test(basename(file)))).toEqual([]);
    const addresses = started.flat().flatMap((arg) => arg.match(/[a-z+]+:\/\/[^/]+/gu) ?? []);
    expect(addresses.filter((address) => address !== `http://${host}`)).toEqual([]);
    expect(addresses.length > 0).toBe(fetches);
    expect(server.exchanges.some(({ operation, status }) => operation === 'git/upload-pack' && status === 200)).toBe(
      fetches,
    );
  });

  it('talks to the proxy that the environment names, and does not even look up a name', async () => {
    const context = { api_url: 'http://ghes.shop.test/api/v3', server_url: 'http://ghes.shop.test' };
    const env: Record<string, string> = { NO_PROXY: 'elsewhere.test' };
    const { server, attempts } = await guarded({ context, run: { env } }, (server) => {
      env['http_proxy'] = new URL(server.url).origin;
    });
    expect(brief(attempts())).toEqual([`tcp ${new URL(server.url).host} main`]);
  });

  it('would be seen to talk to another, as to a proxy on the way to an address that is not this machine', async () => {
    const { attempts } = await guarded({
      context: { api_url: 'http://192.0.2.1:81' },
      inputs: { 'github-timeout': '1' },
    });
    expect(brief(attempts())).toEqual([`tcp ${new URL(elsewhere).host} main`]);
  });

  async function guarded(
    scenario: Partial<PullRequestScenario>,
    more: PullRequestScenario['prepare'] = () => undefined,
  ) {
    const { env, attempts, programs } = guardNetwork();
    const given: Record<string, string> = Object.assign(scenario.run?.env ?? { ...proxies }, env);
    const ran = await runPullRequest({
      before,
      change,
      permissions: { contents: 'read', 'pull-requests': 'write', 'security-events': 'write', checks: 'write' },
      ...scenario,
      run: { env: given },
      prepare: (server, workspace) => {
        given['NETWORK_ALLOWED'] = new URL(server.url).host;
        scenario.prepare?.(server, workspace);
        more(server, workspace);
      },
    });
    return { ...ran, attempts, programs };
  }
});

/** The system's own word, on git as on Node, where it can be asked. */
describe.skipIf(!canTrace())('every connection that the system is asked for', () => {
  it('by the Action and the git that it starts leads to the API of its environment', async () => {
    const { node, connections } = traced();
    const { server } = await runPullRequest({
      ...{ before, change, run: { node, env: proxies } },
      prepare: (server) => server.fault(withoutApi),
    });
    expect(server.exchanges.map(({ operation }) => operation)).toContain('git/upload-pack');
    const { port } = new URL(server.url);
    expect([...new Set(connections())]).toEqual([`127.0.0.1:${port}`]);
  });

  it('by the command line is none', async () => {
    const { node, connections } = traced();
    const scan = [join(root, 'dist', 'cli', 'index.js'), 'scan', '.'];
    expect((await run(node, scan, small.root, { PATH: process.env['PATH'] ?? '' })).status).toBe(1);
    expect(connections()).toEqual([]);
  });

  it('would be seen', async () => {
    const { node, connections } = traced();
    await run(node, ['-e', "require('node:net').connect(81, '127.0.0.1').on('error', () => undefined)"], root);
    expect(connections()).toEqual(['127.0.0.1:81']);
  });
});

function canTrace(): boolean {
  return spawnSync('strace', ['-o', devNull, 'true']).status === 0;
}

/** A Node of which strace writes down what it and its children connect to; local sockets aside. */
function traced() {
  const folder = temporaryDirectory('traced');
  const [node, log] = [join(folder, 'node'), join(folder, 'log')];
  const trace = `strace -f -qq -e trace=connect,sendto,sendmsg -e signal=none -o '${log}'`;
  writeFileSync(node, `#!/bin/sh\nexec ${trace} '${process.execPath}' "$@"\n`, { mode: 0o755 });
  const address = /sin6?_port=htons\((?<port>\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )"(?<host>[^"]+)"/u;
  const connections = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .flatMap((call) => {
        const { host, port } = address.exec(call)?.groups ?? {};
        return host === undefined ? [] : [`${host}:${port}`];
      });
  return { node, connections };
}

/** Runs Node on a script to its end, with no more of this machine's environment than it needs to start. */
function watched(args: readonly string[], env: Readonly<Record<string, string>>, cwd = root) {
  return run(process.execPath, args, cwd, { PATH: process.env['PATH'] ?? '', ...env });
}
