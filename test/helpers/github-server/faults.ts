import { STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './model.js';

/** What goes wrong on the way, for one operation or for every path that matches. */
export interface Fault {
  /** An operation of the description, such as `pulls/list-files`, `git/upload-pack`, or a pattern for `METHOD /path`. */
  readonly on: string | RegExp;
  /** How many requests it meets; without it, every one. */
  readonly times?: number;
  /** Answer this instead of the truth. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes as it is, anything else as JSON; by default GitHub's error body. */
  readonly body?: unknown;
  /** Milliseconds before anything is answered. */
  readonly stall?: number;
  /** Cut the connection without an answer. */
  readonly drop?: boolean;
  /** Cut the connection after half of the answer. */
  readonly truncate?: boolean;
}

type Limited = Pick<Fault, 'status' | 'headers' | 'body'>;

const aboutLimits = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';

/**
 * GitHub's answer to too much in too short a time, for `{ on, times, ...secondaryLimit(60) }`: docs.github.com, "Rate
 * limits for the REST API". The hour's count is not used up.
 */
export function secondaryLimit(seconds: number): Limited {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';
  return {
    status: 403,
    headers: { 'retry-after': String(seconds) },
    body: { message, documentation_url: `${aboutLimits}#about-secondary-rate-limits`, status: '403' },
  };
}

/** GitHub's answer when the hour's requests are used up; they are given anew after so many seconds from now. */
export function primaryLimit(resetInSeconds: number): Limited {
  const reset = Math.floor(Date.now() / 1000) + resetInSeconds;
  return {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '5000', 'x-ratelimit-reset': String(reset) },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: aboutLimits,
      status: '403',
    },
  };
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** The first fault that meets this request, now used up by one. */
  readonly meet: (operation: string | undefined, request: string) => Fault | undefined;
  /** Faults that no request ever met. */
  readonly unmet: () => readonly Fault[];
}

/** Throws for a fault on an operation that there is not: it would never be met. */
export function faultsOf(operations: readonly string[]): Faults {
  const met = new Map<Fault, number>();
  return {
    add: (fault) => {
      if (typeof fault.on === 'string' && !operations.includes(fault.on)) {
        throw new Error(`There is no operation "${fault.on}" for a fault. Known: ${operations.join(', ')}.`);
      }
      met.set(fault, 0);
    },
    meet: (operation, request) => {
      for (const [fault, times] of met) {
        const here = typeof fault.on === 'string' ? fault.on === operation : fault.on.test(request);
        if (!here || times >= (fault.times ?? Number.POSITIVE_INFINITY)) continue;
        met.set(fault, times + 1);
        return fault;
      }
      return undefined;
    },
    unmet: () => [...met].filter(([, times]) => times === 0).map(([fault]) => fault),
  };
}

/** Waits, unless the server closes meanwhile. */
export async function stall(milliseconds: number, closing: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: closing, ref: false }).catch(() => undefined);
}

/** What a fault answers, or undefined when it only disturbs the true answer. */
export function answerOf({ status, headers = {}, body }: Fault): Answer | undefined {
  if (status === undefined) return undefined;
  if (typeof body === 'string') return { status, raw: body, headers: { 'content-type': 'text/html', ...headers } };
  return { status, json: body ?? { message: STATUS_CODES[status], status: String(status) }, headers };
}
