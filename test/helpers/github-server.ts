import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { decoded, loadContract } from './github-server/contract.js';
import { addressesOf } from './github-server/enterprise.js';
import { type Asked, askApi, type Stage } from './github-server/exchange.js';
import { answerOf, type Fault, faultsOf, primaryLimit, secondaryLimit, stall } from './github-server/faults.js';
import { askGit, gitOperation } from './github-server/git-http.js';
import {
  type CheckRun,
  type Comment,
  githubLimits,
  type Limits,
  type Repository,
  type Upload,
} from './github-server/model.js';
import type { CommentOptions, PullRequestOptions, RepositoryOptions } from './github-server/options.js';
import { openRepository } from './github-server/repository-state.js';
import { type ReceivedRequest, readRequest, send } from './github-server/wire.js';
import { historyOf } from './leaks/folder.js';
import { assertNoneOf } from './leaks/search.js';

export type {
  CheckRun,
  Comment,
  CommentOptions,
  Fault,
  Limits,
  PullRequestOptions,
  Repository,
  RepositoryOptions,
  Upload,
};
export { primaryLimit, secondaryLimit };

export interface GitHubServerOptions {
  readonly repositories: readonly RepositoryOptions[];
  /** The only token it knows. */
  readonly token?: string;
  readonly limits?: Partial<Limits>;
  /** Be GitHub Enterprise Server of this version, such as `3.17.0`: the API then lies under `/api/v3`. */
  readonly enterprise?: string;
}

/** One request as it came, without its token, and the status it was answered with. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The operation of the description, or `git/upload-pack`; undefined for an unknown path. */
  readonly operation: string | undefined;
  /** Undefined when the connection was dropped. */
  readonly status: number | undefined;
}

export interface GitHubServer {
  /** GITHUB_API_URL. */
  readonly url: string;
  /** GITHUB_SERVER_URL: what pages and git lie under. */
  readonly serverUrl: string;
  readonly token: string;
  readonly exchanges: readonly Exchange[];
  /** Throws for a name that was not given. */
  readonly repository: (fullName: string) => Repository;
  readonly fault: (fault: Fault) => void;
  /** What no test may pass on: malformed requests, unknown paths, answers that GitHub would not give. */
  readonly violations: readonly string[];
  /** Throws when there are violations, or faults that no request ever met. */
  readonly assertClean: () => void;
  /** Everything that was sent here as text, SARIF decoded: for leak searches. */
  readonly received: () => string;
  readonly close: () => Promise<void>;
}

function recorded(request: ReceivedRequest, { operation, body }: Asked, status: number | undefined): Exchange {
  const { authorization: _, ...headers } = request.headers;
  const { method, path } = request;
  return { method, path, query: Object.fromEntries(request.query), headers, body, operation, status };
}

/**
 * A server on 127.0.0.1 that stands for api.github.com, and for github.com where git fetches from: it serves real git
 * repositories, checks every request and every answer against GitHub's OpenAPI description, and keeps its state in
 * memory. Close it when the test is over.
 */
export async function startGitHub(options: GitHubServerOptions): Promise<GitHubServer> {
  const contract = await loadContract();
  const repositories = await Promise.all(options.repositories.map(openRepository));
  const token = options.token ?? 'stage-token';
  const { enterprise } = options;
  const limits = { ...githubLimits, ...options.limits };
  const faults = faultsOf([...contract.operations, gitOperation]);
  const exchanges: Exchange[] = [];
  const violations: string[] = [];
  const closing = new AbortController();
  let last = 1000;
  const nextId = (): number => (last += 1);
  const violation = (text: string): void => void violations.push(text);

  const handle = async (message: IncomingMessage, response: ServerResponse, site: string): Promise<void> => {
    const request = await readRequest(message);
    const addresses = addressesOf(site, enterprise);
    const stage: Stage = { contract, repositories, token, limits, enterprise, ...addresses, nextId, violation };
    const asked = askGit(stage, request) ?? askApi(stage, request);
    const fault = faults.meet(asked.operation, `${request.method} ${request.path}`);
    if (fault?.stall !== undefined) await stall(fault.stall, closing.signal);
    const sent = (fault === undefined ? undefined : answerOf(fault)) ?? (await asked.answer());
    exchanges.push(recorded(request, asked, fault?.drop === true ? undefined : sent.status));
    const requestId = nextId().toString(16).toUpperCase().padStart(8, '0');
    await send(response, sent, fault, { 'x-github-request-id': requestId, ...asked.headers });
  };

  const server = createServer((message, response) => {
    handle(message, response, `http://${message.headers.host}`).catch((error: unknown) => {
      violation(`the stage failed at ${message.method} ${message.url}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  const { root, site } = addressesOf(`http://127.0.0.1:${address.port}`, enterprise);
  const received = (): string =>
    [
      ...exchanges.map(({ path, query, headers, body }) => JSON.stringify([path, query, headers, body], null, 1)),
      ...exchanges.map(({ path, body }) => `${decoded(path)}\n${body}`),
      ...repositories.flatMap(({ uploads }) => uploads.map(({ text }) => text)),
    ].join('\n');

  return {
    url: root,
    serverUrl: site,
    token,
    exchanges,
    repository: (fullName) => {
      const found = repositories.find((repository) => repository.fullName === fullName);
      if (found === undefined) throw new Error(`The server has no repository ${fullName}.`);
      return found;
    },
    fault: faults.add,
    violations,
    assertClean: () => {
      const unmet = faults.unmet().map((fault) => `no request met the fault on ${fault.on}`);
      const all = [...violations, ...unmet];
      if (all.length > 0) throw new Error(`The stage was not left clean:\n${all.join('\n')}`);
    },
    received,
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const { folder } of options.repositories) {
        const { values, shown } = historyOf(folder);
        assertNoneOf(values, { GitHub: received() }, shown);
      }
    },
  };
}
