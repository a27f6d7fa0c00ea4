import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchThrough } from '../../src/action/fetch-through.js';
import { proxyFor } from '../../src/action/proxy.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { runPullRequest } from '../helpers/pull-request.js';

/** Nobody answers to it but the proxy. */
const host = 'api.shop.test';

describe('the proxy for an address', () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['none is named', 'https://api.github.com', {}, undefined],
    [
      'by scheme',
      'https://api.github.com',
      { HTTPS_PROXY: 'http://one:3128', HTTP_PROXY: 'http://two' },
      'http://one:3128/',
    ],
    [
      'by scheme, plain',
      'http://ghes.shop.test',
      { https_proxy: 'http://one', http_proxy: 'http://two' },
      'http://two/',
    ],
    [
      'small letters first',
      'https://api.github.com',
      { https_proxy: 'http://one', HTTPS_PROXY: 'http://two' },
      'http://one/',
    ],
    ['without a scheme', 'https://api.github.com', { https_proxy: 'one:3128' }, 'http://one:3128/'],
    ['itself by TLS', 'https://api.github.com', { https_proxy: 'https://one' }, 'https://one/'],
    ['no address', 'https://api.github.com', { https_proxy: 'http://' }, undefined],
    [
      'excepted',
      'https://ghes.shop.test',
      { https_proxy: 'http://one', no_proxy: 'a.test, GHES.shop.test' },
      undefined,
    ],
    ['excepted from above', 'https://ghes.shop.test', { https_proxy: 'http://one', NO_PROXY: '.shop.test' }, undefined],
    [
      'excepted from above, no dot',
      'https://a.shop.test',
      { https_proxy: 'http://one', NO_PROXY: 'shop.test' },
      undefined,
    ],
    ['excepted by port', 'https://a.test', { https_proxy: 'http://one', NO_PROXY: 'a.test:443' }, undefined],
    [
      'excepted by another port',
      'https://a.test',
      { https_proxy: 'http://one', NO_PROXY: 'a.test:8443' },
      'http://one/',
    ],
    ['all excepted', 'https://a.test', { https_proxy: 'http://one', NO_PROXY: '*' }, undefined],
    ['another excepted', 'https://workshop.test', { https_proxy: 'http://one', NO_PROXY: 'shop.test' }, 'http://one/'],
    ['this machine', 'http://127.0.0.1:80', { http_proxy: 'http://one' }, undefined],
    ['this machine by name', 'http://localhost:80', { http_proxy: 'http://one' }, undefined],
  ])('%s', (_, address, variables, expected) => {
    expect(proxyFor(new URL(address), variables)?.href).toBe(expected);
  });
});

describe('through a proxy', () => {
  const url = `http://${host}/start`;
  const headers = { authorization: 'token t', accept: 'application/json' };

  test('the proxy is told where to, and who asks', async () => {
    const { address, asked } = await listening((_, response) => response.end('{}'));
    const proxy = new URL(address);
    [proxy.username, proxy.password] = ['ann', 'a:b@c'];
    const response = await fetchThrough(proxy)(`${url}?a=b`, { method: 'POST', headers, body: 'text' });
    expect([response.status, response.url, await response.text()]).toEqual([200, `${url}?a=b`, '{}']);
    expect(asked).toMatchObject([
      { method: 'POST', url: `${url}?a=b`, body: 'text', headers: { host, authorization: 'token t' } },
    ]);
    const [, credentials = ''] = (asked[0]?.headers['proxy-authorization'] ?? '').split(' ');
    expect(atob(credentials)).toBe('ann:a:b@c');
  });

  test('what is compressed is read, and what has no body has none', async () => {
    const { address } = await listening((request, response) => {
      if (request.url?.endsWith('/none')) response.writeHead(204).end();
      else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}'));
    });
    const fetch = fetchThrough(new URL(address));
    expect(await (await fetch(url, { method: 'GET', headers })).json()).toEqual({ a: 1 });
    const none = await fetch(`http://${host}/none`, { method: 'DELETE', headers });
    expect([none.status, none.body]).toEqual([204, null]);
  });

  test.each([
    [301, 'GET', '/moved', 'GET', 'token t'],
    [307, 'POST', '/moved', 'POST', 'token t'],
    [302, 'POST', '/moved', 'GET', 'token t'],
    [302, 'GET', 'http://elsewhere.test/moved', 'GET', undefined],
  ])('a %i of a %s to %s is followed', async (status, method, location, then, authorization) => {
    const { address, asked } = await listening((request, response) => {
      if (request.url === url) response.writeHead(status, { location }).end('gone');
      else response.end('here');
    });
    const body = method === 'POST' ? 'text' : undefined;
    const response = await fetchThrough(new URL(address))(url, { method, headers, body });
    expect([await response.text(), response.url]).toEqual(['here', new URL(location, url).href]);
    expect(asked[1]).toMatchObject({ method: then, body: then === 'POST' ? 'text' : '' });
    expect(asked[1]?.headers.authorization).toBe(authorization);
  });

  test.each<[string, string, string, RequestListener]>([
    ['a circle', url, 'redirected on and on', (_, response) => response.writeHead(302, { location: '/' }).end()],
    ['an answer cut short', url, 'ECONNRESET', (_, response) => cut(response)],
    ['a proxy that refuses', `https://${host}/`, 'the proxy answered 407', (_, response) => response.end()],
  ])('%s is a failure with a reason', async (_, where, code, answer) => {
    const { address, server } = await listening(answer);
    server.on('connect', (_request, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    const failure: unknown = await fetchThrough(new URL(address))(where, { method: 'GET', headers }).catch((e) => e);
    expect(failure).toMatchObject({ name: 'TypeError', cause: { code } });
  });

  test.each([url, `https://${host}/`])('nobody waits for ever (%s)', async (where) => {
    const { address, server } = await listening(() => undefined);
    server.on('connect', () => undefined);
    const wanted = { method: 'GET', headers, signal: AbortSignal.timeout(50) };
    await expect(fetchThrough(new URL(address))(where, wanted)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

const email = ['amanda.jordan', ['corvina-energy', 'com'].join('.')].join('@');
const before = { 'README.md': '# Shop\n', 'users.csv': `name,email\ny,${email.replace('amanda', 'berta')}\n` };
const change = { 'users.csv': `${before['users.csv']}x,${email}\n` };

describe('the Action behind a proxy', () => {
  const certificate = makeCertificate();

  test('reaches a server of plain HTTP', () => delivers(`http://${host}`, 'http_proxy'));

  test.skipIf(certificate === undefined)('reaches a server of HTTPS by a tunnel', () =>
    delivers(`https://${host}`, 'HTTPS_PROXY', { NODE_EXTRA_CA_CERTS: certificate?.file ?? '' }),
  );

  test.skipIf(certificate === undefined)('trusts nobody who cannot prove the name', async () => {
    const inner = https.createServer({ key: certificate?.key, cert: certificate?.cert }, (_, response) =>
      response.end(),
    );
    const port = await opened(inner);
    const { address, server } = await listening(() => undefined);
    server.on('connect', (_, socket) => tunnel(socket, port));
    const failure: unknown = await fetchThrough(new URL(address))(`https://${host}/`, {
      method: 'GET',
      headers: {},
    }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'TypeError', cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
  });

  async function delivers(apiUrl: string, variable: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
    const { result, server, asked } = await deliver(apiUrl, variable, env);
    server.assertClean();
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toMatchObject([{ level: 'error', path: 'users.csv', startLine: 3 }]);
    expect(server.repository('octo/shop').uploads).toMatchObject([{ errors: [] }]);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((where) => !where.includes(host))).toEqual([]);
  }

  /** The proxy hands all on to the server, and ends the tunnels itself. */
  async function deliver(apiUrl: string, variable: string, env: Readonly<Record<string, string>>) {
    let api = '';
    const asked: string[] = [];
    const pass = (request: IncomingMessage, response: ServerResponse): void => {
      const { pathname, search } = new URL(request.url ?? '', apiUrl);
      const { method = '', headers } = request;
      const { 'proxy-connection': _, ...kept } = headers;
      const onward = http.request(`${api}${pathname}${search}`, {
        method,
        headers: { ...kept, host: new URL(api).host },
      });
      onward.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward);
    };
    const proxy = http.createServer((request, response) => {
      asked.push(request.url ?? '');
      pass(request, response);
    });
    const inner = certificate && https.createServer({ key: certificate.key, cert: certificate.cert }, pass);
    const innerPort = inner && (await opened(inner));
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      tunnel(socket, innerPort ?? 0);
    });
    const address = `http://127.0.0.1:${await opened(proxy)}`;
    const ran = await runPullRequest({
      before,
      change,
      context: { api_url: apiUrl },
      run: { env: { [variable]: address, NO_PROXY: 'elsewhere.test', ...env } },
      prepare: (server) => {
        api = server.url;
      },
    });
    return { ...ran, asked };
  }
});

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

async function listening(answer: RequestListener) {
  const asked: Asked[] = [];
  const server = http.createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const chunks: Buffer[] = await request.toArray();
    asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    answer(request, response);
  });
  return { asked, server, address: `http://127.0.0.1:${await opened(server)}` };
}

async function opened(server: Server & { closeAllConnections?: () => void }): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections?.();
  });
  return (server.address() as AddressInfo).port;
}

function tunnel(socket: Duplex, port: number): void {
  const end = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.pipe(end).pipe(socket);
  });
  for (const each of [socket, end]) each.on('error', () => undefined);
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"a"', () => response.destroy());
}

/** One that this machine makes itself, where it can. */
function makeCertificate() {
  const folder = temporaryFolder();
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', file], { stdio: 'ignore' });
    return { file, key: readFileSync(key), cert: readFileSync(file) };
  } catch {
    return undefined;
  }
}
