import type { Contract, IncomingRequest, Route } from './contract.js';
import { documentationFor, pathInApi, standingHeaders } from './enterprise.js';
import { refuseForbidden, refuseStranger } from './gate.js';
import { type Addresses, type Answer, type Limits, notFound, ok, type Repository, refuse } from './model.js';
import { routes } from './routes.js';
import { withDocumentation } from './wire.js';

export interface Stage extends Addresses {
  readonly contract: Contract;
  readonly repositories: readonly Repository[];
  readonly token: string;
  readonly limits: Limits;
  /** The version of GitHub Enterprise Server; undefined for github.com. */
  readonly enterprise: string | undefined;
  readonly nextId: () => number;
  /** Takes note of what GitHub or the stage itself should not have done. */
  readonly violation: (text: string) => void;
}

/** A request whose part of the server is found, and what that part would answer. */
export interface Asked {
  /** What faults go by; undefined where nothing is known of the request. */
  readonly operation: string | undefined;
  /** The request's body as text. */
  readonly body: string;
  readonly answer: () => Promise<Answer>;
  /** What every answer here has, faults too. */
  readonly headers: Readonly<Record<string, string>>;
}

const rate = { limit: 5000, remaining: 4987, reset: Date.UTC(2100, 0) / 1000, used: 13 };

/** A repository by its name, whatever the case. */
export function findRepository({ repositories }: Stage, owner = '', name = ''): Repository | undefined {
  const wanted = `${owner}/${name}`.toLowerCase();
  return repositories.find(({ fullName }) => fullName.toLowerCase() === wanted);
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** docs.github.com, "Rate limits for the REST API": Enterprise Server has none where nobody switched them on. */
function rateLimits({ enterprise }: Stage): Answer {
  if (enterprise !== undefined) return refuse(404, 'Rate limiting is not enabled.');
  return ok({ resources: { core: rate, search: rate }, rate });
}

/** GitHub's answer to a request that its description does not allow. */
function refuseMalformed(stage: Stage, route: Route, request: IncomingRequest): Answer | undefined {
  const problems = stage.contract.checkRequest(route, request);
  if (problems.length === 0) return undefined;
  stage.violation(`request ${request.method} ${request.path} (${route.id}): ${problems.join('; ')}`);
  if (problems.every((problem) => problem.startsWith('/path/'))) return notFound();
  if (request.body !== '' && parseBody(request.body) === undefined) return refuse(400, 'Problems parsing JSON');
  return refuse(422, `Invalid request.\n\n${problems.join('\n')}`);
}

/** What GitHub would answer, each gate in its order: who asks, what exists, what is allowed, what is well-formed. */
async function answer(stage: Stage, route: Route | undefined, request: IncomingRequest): Promise<Answer> {
  const stranger = refuseStranger(request, stage.token);
  if (stranger !== undefined) return stranger;
  if (route === undefined) {
    stage.violation(`request ${request.method} ${request.path}: the stage knows no such operation`);
    return notFound();
  }
  if (route.id === 'rate-limit/get') return rateLimits(stage);
  const repository = findRepository(stage, route.params['owner'], route.params['repo']);
  if (repository === undefined) return notFound();
  const refused = refuseForbidden(route, request, repository) ?? refuseMalformed(stage, route, request);
  if (refused !== undefined) return refused;

  const entry = routes.get(route.id);
  if (entry === undefined) throw new Error(`The stage has no handler for ${route.id}.`);
  return entry.handler({
    repository,
    params: route.params,
    query: request.query,
    body: parseBody(request.body),
    accept: request.headers['accept'] ?? '',
    root: stage.root,
    site: stage.site,
    url: `${stage.root}${request.path}`,
    limits: stage.limits,
    nextId: stage.nextId,
  });
}

function checked(stage: Stage, route: Route, request: IncomingRequest, given: Answer): Answer {
  const problems = given.raw === undefined ? stage.contract.checkAnswer(route, given.status, given.json) : [];
  if (problems.length === 0) return given;
  stage.violation(`answer ${given.status} to ${request.method} ${request.path} (${route.id}): ${problems.join('; ')}`);
  return { status: 500, json: { message: `The stage's own answer is not GitHub's: ${problems.join('; ')}` } };
}

/** A request to the REST API; its answer is checked against the description too. */
export function askApi(stage: Stage, sent: IncomingRequest): Asked {
  const path = pathInApi(sent.path, stage.enterprise);
  const request = path === undefined ? sent : { ...sent, path };
  const route = path === undefined ? undefined : stage.contract.match(sent.method, path);
  const documentation = documentationFor(route?.documentation ?? 'https://docs.github.com/rest', stage.enterprise);
  return {
    operation: route?.id,
    body: sent.body,
    headers: standingHeaders(stage.enterprise),
    answer: async () => {
      const given = withDocumentation(await answer(stage, route, request), documentation);
      return route === undefined ? given : checked(stage, route, request, given);
    },
  };
}
