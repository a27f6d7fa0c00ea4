import { gunzipSync } from 'node:zlib';
import { type Asked, findRepository, type Stage } from './exchange.js';
import { runBackend } from './http-backend.js';
import type { Answer, Repository } from './model.js';
import type { ReceivedRequest } from './wire.js';

/** What a fetch is called among the operations; the description has none for it. */
export const gitOperation = 'git/upload-pack';

/** gitprotocol-http(5): what a client asks for below a repository's address, which GitHub also takes without `.git`. */
const address = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack|HEAD|objects\/.+))$/;

const user = 'x-access-token';

function plain(status: number, raw: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, raw, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } };
}

function unauthorized(message: string): Answer {
  return plain(401, message, { 'www-authenticate': 'Basic realm="GitHub"' });
}

/** Without a right to read it says that too. */
const forbidden = (): Answer => plain(403, 'Write access to repository not granted.');

function basic(header: string): string | undefined {
  const [, credentials] = /^basic\s+(\S+)$/i.exec(header.trim()) ?? [];
  return credentials === undefined ? undefined : Buffer.from(credentials, 'base64').toString('utf8');
}

/**
 * What GitHub answers to who may not fetch this; undefined when they may. docs.github.com, "Authenticating as a GitHub
 * App installation": a token is the password of `x-access-token`.
 */
function refusal(stage: Stage, request: ReceivedRequest, repository: Repository | undefined): Answer | undefined {
  const header = request.headers['authorization'];
  if (header !== undefined && basic(header) !== `${user}:${stage.token}`) {
    return unauthorized('Invalid username or token. Password authentication is not supported for Git operations.');
  }
  const anonymous = header === undefined;
  // A private repository does not exist for those who may not see it.
  if (repository === undefined || (anonymous && repository.private)) {
    return anonymous ? unauthorized('Repository not found.') : plain(404, 'Repository not found.');
  }
  return repository.private && repository.permissions.contents === 'none' ? forbidden() : undefined;
}

function fetches(service: string, { method, query }: ReceivedRequest): boolean {
  if (service === '/info/refs') return method === 'GET' && query.get('service') === 'git-upload-pack';
  return service === '/git-upload-pack' && method === 'POST';
}

/** A fetch's body is text, but a client compresses it once it is long. */
function textOf({ headers, bytes, body }: ReceivedRequest): string {
  return headers['content-encoding'] === 'gzip' ? gunzipSync(bytes).toString('utf8') : body;
}

/** A request to git over smart HTTP; undefined where it is none. What is no fetch is a violation. */
export function askGit(stage: Stage, request: ReceivedRequest): Asked | undefined {
  const [, owner, name, service] = address.exec(request.path) ?? [];
  if (service === undefined) return undefined;
  const known = fetches(service, request);
  return {
    operation: known ? gitOperation : undefined,
    body: textOf(request),
    headers: {},
    answer: async () => {
      if (!known) {
        stage.violation(`request ${request.method} ${request.path}?${request.query}: the stage only lets git fetch`);
        return forbidden();
      }
      const repository = findRepository(stage, owner, name);
      const refused = refusal(stage, request, repository);
      if (refused !== undefined || repository === undefined) return refused ?? forbidden();
      const named = request.headers['authorization'] === undefined ? undefined : user;
      return await runBackend(repository.folder, service, request, named);
    },
  };
}
