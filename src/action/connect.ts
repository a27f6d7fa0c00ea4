import type { GitHubClient } from '../model/github.js';
import { proxyFor } from './proxy.js';

/** Milliseconds after which one attempt is given up. */
const patience = 60_000;
/** Behind the first attempt; they are 1 and 4 seconds late. */
const retries = 2;

type Client = InstanceType<typeof import('@octokit/core')['Octokit']>;

/** Where GitHub's API is, and what the environment says of proxies on the way there. */
export interface Route {
  readonly apiUrl: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * A client that asks again when GitHub fails or wants to be left alone for a while, and that gives up `seconds` from now
 * whatever it is doing. Without a token there is none.
 */
export async function connect(
  token: string,
  seconds: number,
  { apiUrl, variables }: Route,
): Promise<GitHubClient | undefined> {
  if (token === '') return undefined;
  const { Octokit, retry, throttling } = await import('./octokit.js');
  const proxy = proxyFor(new URL(apiUrl), variables);
  const end = Date.now() + seconds * 1000;
  const whole = AbortSignal.timeout(seconds * 1000);
  /** The first of the plugins, and so around each attempt alone. */
  const impatience = (octokit: Client): Record<string, never> => {
    octokit.hook.wrap('request', async (request, options) => {
      const given = options.request;
      const signals = [whole, AbortSignal.timeout(patience), given?.signal ?? []].flat();
      // The hooks further in, such as octokit's own for the token, are handed this object whatever is passed on.
      options.request = { ...given, signal: AbortSignal.any(signals) };
      try {
        const answer = await request(options);
        if (isCut(answer)) throw Object.assign(new Error('Cut short.'), cutShort, { request: { ...options } });
        return answer;
      } finally {
        // Once the time is over, nothing is asked again.
        options.request = { ...given, ...(whole.aborted && { retries: 0 }) };
      }
    });
    return {};
  };
  const mayWait = (retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    retryCount < retries && Date.now() + retryAfter * 1000 < end;
  const Patient = Octokit.plugin(impatience, retry, throttling);
  return new Patient({
    auth: token,
    baseUrl: apiUrl,
    // Its warnings name addresses, which name repositories and files.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: proxy ? { fetch: (await import('./fetch-through.js')).fetchThrough(proxy) } : {},
    retry: { retries },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  });
}

/** Of JSON that does not end octokit makes an empty text, and no failure. */
const isCut = ({ data, headers }: { readonly data: unknown; readonly headers: Record<string, unknown> }): boolean =>
  typeof data === 'string' && /json/i.test(String(headers['content-type']));

/** As if the connection had failed, so that it is asked again. */
const cutShort = { status: 500, code: 'the answer was cut short' };

const ignore = (): void => undefined;
