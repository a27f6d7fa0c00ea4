import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { decoded, type IncomingRequest, loadContract, type Route } from './github-server/contract.js';
import { answer, type Stage } from './github-server/exchange.js';
import { answerOf, type Fault, faultsOf, stall } from './github-server/faults.js';
import {
  type Answer,
  type CheckRun,
  type Comment,
  githubLimits,
  type Limits,
  type PullRequestOptions,
  type Repository,
  type RepositoryOptions,
  type Upload,
} from './github-server/model.js';
import { openRepository } from './github-server/repository-state.js';
import { readRequest, send, withDocumentation } from './github-server/wire.js';

export type { CheckRun, Comment, Fault, Limits, PullRequestOptions, Repository, RepositoryOptions, Upload };

export interface GitHubServerOptions {
  readonly repositories: readonly RepositoryOptions[];
  /** The only token it knows. */
  readonly token?: string;
  readonly limits?: Partial<Limits>;
}

/** One request as it came, without its token, and the status it was answered with. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The operation of the description; undefined for an unknown path. */
  readonly operation: string | undefined;
  /** Undefined when the connection was dropped. */
  readonly status: number | undefined;
}

export interface GitHubServer {
  /** GITHUB_API_URL. */
  readonly url: string;
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

function recorded(request: IncomingRequest, route: Route | undefined, status: number | undefined): Exchange {
  const { authorization: _, ...headers } = request.headers;
  const { method, path, body } = request;
  return { method, path, query: Object.fromEntries(request.query), headers, body, operation: route?.id, status };
}

function checked(stage: Stage, route: Route, request: IncomingRequest, given: Answer): Answer {
  const problems = given.raw === undefined ? stage.contract.checkAnswer(route, given.status, given.json) : [];
  if (problems.length === 0) return given;
  stage.violation(`answer ${given.status} to ${request.method} ${request.path} (${route.id}): ${problems.join('; ')}`);
  return { status: 500, json: { message: `The stage's own answer is not GitHub's: ${problems.join('; ')}` } };
}

/**
 * A server on 127.0.0.1 that stands for api.github.com: it serves real git repositories, checks every request and every
 * answer against GitHub's OpenAPI description, and keeps its state in memory. Close it when the test is over.
 */
export async function startGitHub(options: GitHubServerOptions): Promise<GitHubServer> {
  const contract = await loadContract();
  const repositories = await Promise.all(options.repositories.map(openRepository));
  const token = options.token ?? 'stage-token';
  const limits = { ...githubLimits, ...options.limits };
  const faults = faultsOf(contract.operations);
  const exchanges: Exchange[] = [];
  const violations: string[] = [];
  const closing = new AbortController();
  let last = 1000;
  const nextId = (): number => (last += 1);
  const violation = (text: string): void => void violations.push(text);

  const handle = async (message: IncomingMessage, response: ServerResponse, root: string): Promise<void> => {
    const request = await readRequest(message);
    const stage: Stage = { contract, repositories, token, limits, root, nextId, violation };
    const route = contract.match(request.method, request.path);
    const fault = faults.meet(route?.id, `${request.method} ${request.path}`);
    if (fault?.stall !== undefined) await stall(fault.stall, closing.signal);
    const documentation = route?.documentation ?? 'https://docs.github.com/rest';
    const truth = async (): Promise<Answer> => {
      const given = withDocumentation(await answer(stage, route, request), documentation);
      return route === undefined ? given : checked(stage, route, request, given);
    };
    const sent = (fault === undefined ? undefined : answerOf(fault)) ?? (await truth());
    exchanges.push(recorded(request, route, fault?.drop === true ? undefined : sent.status));
    send(response, sent, fault, nextId());
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

  return {
    url: `http://127.0.0.1:${address.port}`,
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
    received: () =>
      [
        ...exchanges.map(({ path, query, headers, body }) => JSON.stringify([path, query, headers, body], null, 1)),
        ...exchanges.map(({ path, body }) => `${decoded(path)}\n${body}`),
        ...repositories.flatMap(({ uploads }) => uploads.map(({ text }) => text)),
      ].join('\n'),
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
