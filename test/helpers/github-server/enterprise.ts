import type { Addresses } from './model.js';

/** docs.github.com/enterprise-server, "Getting started with the REST API": `https://HOSTNAME/api/v3`. */
const below = '/api/v3';

/** The addresses of a server, given the one it listens at. */
export function addressesOf(site: string, enterprise: string | undefined): Addresses {
  return { site, root: enterprise === undefined ? site : `${site}${below}` };
}

/** A request's path as the description writes it; undefined for what lies outside of the API. */
export function pathInApi(path: string, enterprise: string | undefined): string | undefined {
  if (enterprise === undefined) return path;
  return path.startsWith(`${below}/`) ? path.slice(below.length) : undefined;
}

/** Far enough from a limit; a test of limits injects its own through a fault. */
const rateLimit = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4987',
  'x-ratelimit-reset': String(Date.UTC(2100, 0) / 1000),
  'x-ratelimit-resource': 'core',
  'x-ratelimit-used': '13',
};

/** What every answer of the API has. Enterprise Server tells its version, and has no rate limits by default. */
export function standingHeaders(enterprise: string | undefined): Record<string, string> {
  const own = enterprise === undefined ? rateLimit : { 'x-github-enterprise-version': enterprise };
  return { 'x-github-media-type': 'github.v3; format=json', ...own };
}

/** Enterprise Server links to the documentation of its own release. */
export function documentationFor(link: string, enterprise: string | undefined): string {
  const release = /^\d+\.\d+/.exec(enterprise ?? '')?.[0];
  return release === undefined ? link : link.replace(/^https:\/\/[^/]+/, `$&/enterprise-server@${release}`);
}
