import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { sharpen } from './sharpened.js';

export interface Route {
  readonly id: string;
  readonly documentation: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export interface IncomingRequest {
  readonly method: string;
  /** Still encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** GitHub's OpenAPI description, asked about one request or answer at a time. */
export interface Contract {
  readonly operations: readonly string[];
  readonly match: (method: string, path: string) => Route | undefined;
  /** What is wrong with a request, each as `place problem`. */
  readonly checkRequest: (route: Route, request: IncomingRequest) => string[];
  readonly checkAnswer: (route: Route, status: number, body: unknown) => string[];
}

interface Problem {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: unknown;
}

interface Template {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly documentation: string;
  readonly statuses: ReadonlySet<string>;
}

const source = new URL('../github-openapi.json', import.meta.url);

/** Any route may answer these, whether or not its description says so. */
const universal = new Set([400, 401, 403, 404, 422]);

function described(problems: readonly Problem[] | null | undefined): string[] {
  return (problems ?? []).map(
    ({ instancePath, message = 'is wrong', params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}

/** `x-multi-segment` marks a parameter that may hold slashes, such as a path or a branch. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly 'x-multi-segment'?: boolean;
}

function patternOf(path: string, parameters: readonly Parameter[]): RegExp {
  const many = new Set(parameters.filter((one) => one.in === 'path' && one['x-multi-segment']).map((one) => one.name));
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, (_, name) => (many.has(name) ? '(.*)' : '([^/]+)'))}$`);
}

/** `/commits/{ref}`, whose branch may hold slashes, must not take `/commits/{commit_sha}/pulls`. */
function closestFirst(a: Template, b: Template): number {
  return b.path.split('/').length - a.path.split('/').length;
}

/** Percent-decoded, or as it stands where it is malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let loaded: Promise<Contract> | undefined;

/** The description, loaded once; what is asked of it is compiled as it is asked. */
export function loadContract(): Promise<Contract> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Contract> {
  const definition: Document = JSON.parse(readFileSync(source, 'utf8'), sharpen);
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    customizeAjv: (ajv) => addFormats.default(ajv),
  });
  await api.init();

  const operations = api.router.getOperations().map(
    (operation): Template => ({
      id: operation.operationId ?? '',
      method: operation.method.toUpperCase(),
      path: operation.path,
      pattern: patternOf(operation.path, (operation.parameters ?? []) as readonly Parameter[]),
      names: [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
      documentation: operation.externalDocs?.url ?? 'https://docs.github.com/rest',
      statuses: new Set(Object.keys(operation.responses ?? {})),
    }),
  );
  const templates = operations.toSorted(closestFirst);
  const byId = new Map(operations.map((template) => [template.id, template]));

  return {
    operations: [...byId.keys()],

    match: (method, path) => {
      for (const template of templates) {
        const found = template.method === method ? template.pattern.exec(path) : null;
        if (found === null) continue;
        const params = Object.fromEntries(template.names.map((name, at) => [name, decoded(found[at + 1] ?? '')]));
        return { id: template.id, documentation: template.documentation, params };
      }
      return undefined;
    },

    checkRequest: (route, request) => {
      const template = byId.get(route.id)?.path ?? '';
      const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(route.params[name] ?? ''));
      const query = Object.fromEntries(request.query);
      const { method, headers, body } = request;
      const input = { method, path, query, headers, ...(body === '' ? {} : { body }) };
      return described(api.validator.validateRequest(input, route.id).errors);
    },

    checkAnswer: (route, status, body) => {
      const known = byId.get(route.id)?.statuses.has(String(status)) ?? false;
      if (!known && !universal.has(status)) return [`/ GitHub does not answer ${status} here`];
      return described(api.validator.validateResponse(body ?? null, route.id, status).errors);
    },
  };
}
