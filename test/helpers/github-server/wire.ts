import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { IncomingRequest } from './contract.js';
import type { Fault } from './faults.js';
import type { Answer } from './model.js';

/** A request with its body as it came, which git may have compressed. */
export interface ReceivedRequest extends IncomingRequest {
  readonly bytes: Buffer;
}

export async function readRequest(message: IncomingMessage): Promise<ReceivedRequest> {
  const bytes = await buffer(message);
  const [path = '/', query = ''] = (message.url ?? '/').split('?', 2);
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers),
    bytes,
    body: bytes.toString('utf8'),
  };
}

/** The body as bytes, and with an error's documentation link and status, which GitHub adds to each. */
export function withDocumentation(answer: Answer, documentation: string): Answer {
  if (answer.status < 400 || answer.json === undefined || typeof answer.json !== 'object') return answer;
  return { ...answer, json: { ...answer.json, documentation_url: documentation, status: String(answer.status) } };
}

async function bytesOf({ raw, json, stream }: Answer): Promise<Buffer> {
  if (stream !== undefined) return await buffer(stream);
  if (raw !== undefined) return Buffer.from(raw);
  return Buffer.from(json === undefined ? '' : JSON.stringify(json));
}

/** Sends an answer whole, or as a fault has it: half of it, or nothing. */
export async function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  standing: Readonly<Record<string, string>>,
): Promise<void> {
  if (fault?.drop === true) {
    answer.stream?.destroy();
    response.destroy();
    return;
  }
  if (answer.stream !== undefined && fault?.truncate !== true) {
    response.writeHead(answer.status, { ...standing, ...answer.headers });
    // A client may go before the end.
    await pipeline(answer.stream, response).catch(() => undefined);
    return;
  }
  const bytes = await bytesOf(answer);
  response.writeHead(answer.status, {
    ...(bytes.byteLength > 0 ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'content-length': String(bytes.byteLength),
    ...standing,
    ...answer.headers,
  });
  if (fault?.truncate !== true) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => response.destroy());
}
