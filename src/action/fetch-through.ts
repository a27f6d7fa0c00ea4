import { once } from 'node:events';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { gunzipSync } from 'node:zlib';

/** What octokit asks of `fetch`. */
export interface Wanted {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** As many as Node's own follows. */
const redirects = 20;

/**
 * `fetch` by way of a proxy, as far as octokit uses it. Node's own takes one from 24.5 on and no runner promises that, and
 * the library that it is made from is as large as a fifth of this Action.
 */
export const fetchThrough =
  (proxy: URL) =>
  async (address: string, wanted: Wanted): Promise<Response> => {
    try {
      return await follow(new URL(address), wanted, proxy, redirects);
    } catch (cause) {
      wanted.signal?.throwIfAborted();
      throw new TypeError('fetch failed', { cause });
    }
  };

async function follow(url: URL, wanted: Wanted, proxy: URL, left: number): Promise<Response> {
  const answer = await ask(url, wanted, proxy);
  const { statusCode = 0, headers } = answer;
  if (!moved.has(statusCode) || headers.location === undefined) return responseOf(url, answer);
  answer.resume();
  if (left === 0) throw Object.assign(new Error('Redirected on and on.'), { code: 'redirected on and on' });
  const next = new URL(headers.location, url);
  return follow(next, redirected(wanted, statusCode, next.origin === url.origin), proxy, left - 1);
}

const moved = new Set([301, 302, 303, 307, 308]);

/** The token is for the one who was asked, and nobody else. */
function redirected({ method, headers, body, signal }: Wanted, status: number, isSameOrigin: boolean): Wanted {
  const { authorization = '', ...others } = headers;
  const kept = isSameOrigin && authorization !== '' ? headers : others;
  const becomesGet = status === 303 || (status < 303 && method === 'POST');
  return becomesGet ? { method: 'GET', headers: kept, signal } : { method, headers: kept, body, signal };
}

async function ask(url: URL, { method, headers, body, signal }: Wanted, proxy: URL): Promise<IncomingMessage> {
  const options: RequestOptions = { method, headers: { ...headers, 'accept-encoding': 'gzip' }, ...signalOf(signal) };
  const request =
    url.protocol === 'https:'
      ? https.request(url, { ...options, ...(await inside(url, proxy, signal)) })
      : scheme(proxy).request({
          ...options,
          ...placeOf(proxy),
          path: url.href,
          headers: { ...options.headers, ...credentials(proxy), host: url.host },
        });
  request.end(body);
  const [answer]: IncomingMessage[] = await once(request, 'response');
  if (!answer) throw new Error('No answer.');
  return answer;
}

/** A connection that the proxy passes on and cannot look into. */
async function inside(url: URL, proxy: URL, signal: AbortSignal | undefined): Promise<RequestOptions> {
  const host = bare(url);
  const path = `${url.hostname}:${url.port || 443}`;
  const request = scheme(proxy).request({
    ...placeOf(proxy),
    ...signalOf(signal),
    method: 'CONNECT',
    path,
    headers: { ...credentials(proxy), host: path },
  });
  request.end();
  const [answer, socket]: [IncomingMessage, Socket] = await connected(request);
  const { statusCode = 0 } = answer;
  if (statusCode < 200 || statusCode > 299) {
    socket.destroy();
    throw Object.assign(new Error('Refused by the proxy.'), { code: `the proxy answered ${statusCode}` });
  }
  return { createConnection: () => connect({ socket, host, servername: isIP(host) === 0 ? host : '' }) };
}

const connected = async (request: http.ClientRequest): Promise<[IncomingMessage, Socket]> => {
  const [answer, socket] = await once(request, 'connect');
  return [answer, socket];
};

async function responseOf(url: URL, answer: IncomingMessage): Promise<Response> {
  const { statusCode: status = 0, headers, headersDistinct } = answer;
  const received = await buffer(answer);
  const content = headers['content-encoding'] === 'gzip' && received.length > 0 ? gunzipSync(received) : received;
  const fields = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const response = new Response(bodiless.has(status) ? null : content, { status, headers: fields });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}

const bodiless = new Set([204, 205, 304]);

const scheme = ({ protocol }: URL): typeof http | typeof https => (protocol === 'https:' ? https : http);

const bare = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const placeOf = (proxy: URL): RequestOptions => ({ host: bare(proxy), port: proxy.port || null, agent: false });

const signalOf = (signal: AbortSignal | undefined): RequestOptions => (signal ? { signal } : {});

const credentials = ({ username, password }: URL): Record<string, string> =>
  username === ''
    ? {}
    : { 'proxy-authorization': `Basic ${btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}` };
