import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IncomingRequest } from './contract.js';
import type { Fault } from './faults.js';
import type { Answer } from './model.js';

export async function readRequest(message: IncomingMessage): Promise<IncomingRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const [path = '/', query = ''] = (message.url ?? '/').split('?', 2);
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** The body as bytes, and with an error's documentation link and status, which GitHub adds to each. */
export function withDocumentation(answer: Answer, documentation: string): Answer {
  if (answer.status < 400 || answer.json === undefined || typeof answer.json !== 'object') return answer;
  return { ...answer, json: { ...answer.json, documentation_url: documentation, status: String(answer.status) } };
}

function bytesOf({ raw, json }: Answer): Buffer {
  if (raw !== undefined) return Buffer.from(raw);
  return Buffer.from(json === undefined ? '' : JSON.stringify(json));
}

/** Far enough from a limit; a test of limits injects its own through a fault. */
const rateLimit = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4987',
  'x-ratelimit-reset': String(Date.UTC(2100, 0) / 1000),
  'x-ratelimit-resource': 'core',
  'x-ratelimit-used': '13',
};

/** Sends an answer whole, or as a fault has it: half of it, or nothing. */
export function send(response: ServerResponse, answer: Answer, fault: Fault | undefined, requestId: number): void {
  if (fault?.drop === true) {
    response.destroy();
    return;
  }
  const bytes = bytesOf(answer);
  response.writeHead(answer.status, {
    ...(bytes.byteLength > 0 ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'content-length': String(bytes.byteLength),
    'x-github-request-id': requestId.toString(16).toUpperCase().padStart(8, '0'),
    'x-github-media-type': 'github.v3; format=json',
    ...rateLimit,
    ...answer.headers,
  });
  if (fault?.truncate !== true) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => response.destroy());
}
