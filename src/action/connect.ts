import type { GitHubClient } from '../model/github.js';

/** Milliseconds after which one attempt is given up. */
const patience = 60_000;
/** Behind the first attempt; they are 1 and 4 seconds late. */
const retries = 2;

type Client = InstanceType<typeof import('@octokit/core')['Octokit']>;

/**
 * A client that asks again when GitHub fails or wants to be left alone for a while, and that gives up `seconds` from now
 * whatever it is doing. Without a token there is none. Its address is that of the runner's server.
 *
 * Loaded on need: `@actions/github` reads the event's payload as it loads, and throws when that is not JSON.
 */
export async function connect(token: string, seconds: number): Promise<GitHubClient | undefined> {
  if (token === '') return undefined;
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const end = Date.now() + seconds * 1000;
  const whole = AbortSignal.timeout(seconds * 1000);
  /** The first of the plugins, and so around each attempt alone. */
  const impatience = (octokit: Client): Record<string, never> => {
    octokit.hook.wrap('request', (request, options) => {
      const signals = [whole, AbortSignal.timeout(patience), options.request?.signal ?? []].flat();
      return request({ ...options, request: { ...options.request, signal: AbortSignal.any(signals) } });
    });
    return {};
  };
  const mayWait = (retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    retryCount < retries && Date.now() + retryAfter * 1000 < end;
  return getOctokit(
    token,
    {
      // Its warnings name addresses, which name repositories and files.
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      retry: { retries },
      throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    },
    impatience,
    retry,
    throttling,
  );
}

const ignore = (): void => undefined;
