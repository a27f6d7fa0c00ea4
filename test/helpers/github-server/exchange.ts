import type { Contract, IncomingRequest, Route } from './contract.js';
import { refuseForbidden, refuseStranger } from './gate.js';
import { type Answer, type Limits, notFound, ok, type Repository, refuse } from './model.js';
import { routes } from './routes.js';

export interface Stage {
  readonly contract: Contract;
  readonly repositories: readonly Repository[];
  readonly token: string;
  readonly limits: Limits;
  readonly root: string;
  readonly nextId: () => number;
  /** Takes note of what GitHub or the stage itself should not have done. */
  readonly violation: (text: string) => void;
}

const rate = { limit: 5000, remaining: 4987, reset: Date.UTC(2100, 0) / 1000, used: 13 };

function findRepository({ repositories }: Stage, { params }: Route): Repository | undefined {
  const name = `${params['owner']}/${params['repo']}`.toLowerCase();
  return repositories.find(({ fullName }) => fullName.toLowerCase() === name);
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
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
export async function answer(stage: Stage, route: Route | undefined, request: IncomingRequest): Promise<Answer> {
  const stranger = refuseStranger(request, stage.token);
  if (stranger !== undefined) return stranger;
  if (route === undefined) {
    stage.violation(`request ${request.method} ${request.path}: the stage knows no such operation`);
    return notFound();
  }
  if (route.id === 'rate-limit/get') return ok({ resources: { core: rate, search: rate }, rate });
  const repository = findRepository(stage, route);
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
    url: `${stage.root}${request.path}`,
    limits: stage.limits,
    nextId: stage.nextId,
  });
}
