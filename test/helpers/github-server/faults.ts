import { STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './model.js';

/** What goes wrong on the way, for one operation or for every path that matches. */
export interface Fault {
  /** An operation of the description, such as `pulls/list-files`, or a pattern for `METHOD /path`. */
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

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** The first fault that meets this request, now used up by one. */
  readonly meet: (operation: string | undefined, request: string) => Fault | undefined;
  /** Faults that no request ever met. */
  readonly unmet: () => readonly Fault[];
}

/** Throws for a fault on an operation that the description does not have: it would never be met. */
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
