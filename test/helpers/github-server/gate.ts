import type { IncomingRequest, Route } from './contract.js';
import { type Answer, notFound, type Repository, refuse } from './model.js';
import { type Need, routes } from './routes.js';

/** GET requests for what anyone can see in a public repository need no permission; code scanning is never public. */
function isPublic(repository: Repository, needs: readonly Need[]): boolean {
  const secret = needs.some(({ permission }) => permission === 'security-events');
  return !repository.private && !secret && needs.every(({ level }) => level === 'read');
}

function grants(repository: Repository, { permission, level }: Need): boolean {
  const granted = repository.permissions[permission];
  return granted === 'write' || granted === level;
}

/** `Bearer …` and `token …`, as GitHub takes them. */
function tokenOf(header: string): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(header.trim())?.[1];
}

/** Who may not even be told what is here: without a user agent, or with a token that GitHub does not know. */
export function refuseStranger(request: IncomingRequest, token: string): Answer | undefined {
  if ((request.headers['user-agent'] ?? '') === '') {
    return refuse(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const header = request.headers['authorization'];
  if (header === undefined || tokenOf(header) === token) return undefined;
  return refuse(401, 'Bad credentials');
}

/** What GitHub answers to a token that may not do this; undefined when it may. */
export function refuseForbidden(route: Route, request: IncomingRequest, repository: Repository): Answer | undefined {
  const needs = routes.get(route.id)?.needs ?? [];
  const anonymous = request.headers['authorization'] === undefined;
  // A private repository does not exist for those who may not see it.
  if (anonymous && repository.private) return notFound();
  if (isPublic(repository, needs)) return undefined;
  if (anonymous) return refuse(401, 'Requires authentication');
  if (needs.length === 0 || needs.some((need) => grants(repository, need))) return undefined;
  const accepted = needs.map(({ permission, level }) => `${permission.replaceAll('-', '_')}=${level}`).join('; ');
  const refusal = refuse(403, 'Resource not accessible by integration');
  return { ...refusal, headers: { 'x-accepted-github-permissions': accepted } };
}
