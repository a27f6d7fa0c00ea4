import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gitEnvironment } from './git.js';
import type { Answer } from './model.js';
import type { ReceivedRequest } from './wire.js';

/**
 * GitHub serves partial clones (github.blog, "Get up to speed with partial clone and shallow clone") and any commit by
 * its id (actions/checkout, ref-helper.ts, fetches so). Set by the environment: no test's repository is written to.
 */
const settings = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpack.allowReachableSHA1InWant': 'true',
  'http.receivepack': 'false',
};

function configuration(): Record<string, string> {
  const pairs = Object.entries(settings).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(pairs.length / 2), ...Object.fromEntries(pairs) };
}

/** What CGI and git-http-backend(1) tell the program of a request. */
function meta(folder: string, path: string, request: ReceivedRequest, user: string | undefined) {
  const { method, query, headers, bytes } = request;
  return {
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: path,
    REQUEST_METHOD: method,
    QUERY_STRING: query.toString(),
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(bytes.byteLength),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: headers['git-protocol'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    SERVER_PROTOCOL: 'HTTP/1.1',
    ...(user === undefined ? {} : { REMOTE_USER: user }),
  };
}

/** The header block of a CGI answer; what follows it stays in the stream. */
async function headOf(output: Readable): Promise<string | undefined> {
  let seen = Buffer.alloc(0);
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    seen = Buffer.concat([seen, chunk]);
    const end = seen.indexOf('\r\n\r\n');
    if (end < 0) continue;
    output.unshift(seen.subarray(end + 4));
    return seen.subarray(0, end).toString('latin1');
  }
  return undefined;
}

/** `path` below the repository, answered by git itself. Throws when it gives no answer. */
export async function runBackend(
  folder: string,
  path: string,
  request: ReceivedRequest,
  user: string | undefined,
): Promise<Answer> {
  const env = { ...gitEnvironment, ...configuration(), ...meta(folder, path, request, user) };
  const child = spawn('git', ['http-backend'], { env, cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const complaint = text(child.stderr);
  // It may have answered before it has read all.
  child.stdin.on('error', () => undefined);
  child.stdin.end(request.bytes);
  const head = await Promise.race([headOf(child.stdout), failed]);
  if (head === undefined) throw new Error(`git http-backend gave no answer: ${await complaint}`);
  const headers = Object.fromEntries(head.split('\r\n').map((line) => line.toLowerCase().split(/:\s*/, 2)));
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), stream: child.stdout, headers: rest };
}
