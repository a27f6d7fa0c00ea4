import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/core';
import { onTestFinished } from 'vitest';
import type { GitHubClient } from '../../src/model/github.js';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What the server says; `drop` closes the connection without a word. */
export type Reply =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | 'drop';

export interface LocalServer {
  readonly client: GitHubClient;
  readonly seen: readonly Seen[];
}

const token = 'token-that-nobody-may-see';

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
};

/** A server that gives these replies in turn, the last one again and again, until the test ends. */
export const serve = async (...replies: readonly Reply[]): Promise<LocalServer> => {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const reply = replies[Math.min(seen.length, replies.length - 1)];
    seen.push({ method: request.method ?? '', path: request.url ?? '', body: await bodyOf(request) });
    if (reply === undefined || reply === 'drop') {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const nothing = (): undefined => undefined;
  const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const client = new Octokit({ auth: token, baseUrl: `http://127.0.0.1:${port}`, log: silent });
  return { client, seen };
};
