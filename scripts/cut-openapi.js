// Cuts GitHub's OpenAPI description down to the operations the tests' stand-in server answers.
//
//   npm pack @octokit/openapi@<version>   (unpack it; 385 MB, so it is no dependency of this project)
//   node scripts/cut-openapi.js package/generated/api.github.com.json > test/helpers/github-openapi.json
//   npx biome format --write test/helpers/github-openapi.json

import { readFileSync } from 'node:fs';

const repository = '/repos/{owner}/{repo}';

/** What is kept: each path with its methods. */
const kept = {
  '/rate_limit': ['get'],
  [repository]: ['get'],
  [`${repository}/pulls`]: ['get'],
  [`${repository}/pulls/{pull_number}`]: ['get'],
  [`${repository}/pulls/{pull_number}/files`]: ['get'],
  [`${repository}/compare/{basehead}`]: ['get'],
  [`${repository}/commits/{ref}`]: ['get'],
  [`${repository}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repository}/git/blobs/{file_sha}`]: ['get'],
  [`${repository}/git/trees/{tree_sha}`]: ['get'],
  [`${repository}/contents/{path}`]: ['get'],
  [`${repository}/code-scanning/sarifs`]: ['post'],
  [`${repository}/code-scanning/sarifs/{sarif_id}`]: ['get'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repository}/check-runs`]: ['post'],
  [`${repository}/check-runs/{check_run_id}`]: ['get', 'patch'],
};

/** Prose and examples weigh ten times the rules and check nothing. */
const prose = new Set([
  ...['description', 'summary', 'example', 'examples', 'tags', 'title'],
  ...['x-github', 'x-github-breaking-changes', 'x-octokit'],
]);

/** Names below these keys are the API's own (a property may be called `description`), not OpenAPI's. */
const namesBelow = new Set(['properties', 'parameters', 'schemas', 'responses', 'headers', 'patternProperties']);

function withoutProse(node, namesAreOurs = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key]) => namesAreOurs || !prose.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutProse(value, !namesAreOurs && namesBelow.has(key))]),
  );
}

function* references(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') yield node.$ref;
  for (const value of Object.values(node)) yield* references(value);
}

/** Every component that `paths` reach, and those that these reach. */
function reachable(paths, components) {
  const found = {};
  const open = [...references(paths)];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const [, , kind, name] = ref.split('/');
    if (found[kind]?.[name]) continue;
    const component = withoutProse(components[kind]?.[name]);
    if (component === undefined) throw new Error(`${ref} leads nowhere in the description.`);
    found[kind] = { ...found[kind], [name]: component };
    open.push(...references(component));
  }
  return sorted(found, 2);
}

function sorted(node, depth) {
  if (depth === 0) return node;
  const names = Object.keys(node).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(node[name], depth - 1)]));
}

/** `x-multi-segment` and the link to the documentation stay: the server needs both. */
function cutPath(full, path, methods) {
  const whole = full.paths[path];
  if (whole === undefined) throw new Error(`${path} is not in the description.`);
  const operations = methods.map((method) => {
    if (whole[method] === undefined) throw new Error(`${method} ${path} is not in the description.`);
    return [method, withoutProse(whole[method])];
  });
  return Object.fromEntries(operations);
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write('Usage: node scripts/cut-openapi.js <api.github.com.json>\n');
  process.exit(2);
}
const full = JSON.parse(readFileSync(source, 'utf8'));
const paths = Object.fromEntries(Object.entries(kept).map(([path, methods]) => [path, cutPath(full, path, methods)]));
const cut = {
  openapi: full.openapi,
  info: {
    title: "A part of GitHub's OpenAPI description",
    description: `Cut by scripts/cut-openapi.js from the npm package @octokit/openapi ${full.info.version}, generated/api.github.com.json. MIT licence, Copyright GitHub and the Octokit contributors.`,
    version: full.info.version,
    license: full.info.license,
  },
  paths,
  components: reachable(paths, full.components),
};
process.stdout.write(`${JSON.stringify(cut, null, 1)}\n`);
