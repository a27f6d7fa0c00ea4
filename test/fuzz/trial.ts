import { describeDefect } from '../../src/model/errors.js';
import type { Input, Target } from './target.js';
import { secrets } from './tokens.js';

/** What went wrong with an input. */
export interface Break {
  /** The same for inputs that break the same thing. */
  readonly kind: string;
  /** For whoever mends it; the place in the code among it. */
  readonly detail: string;
}

/** Runs a target on an input once. */
export async function tried(target: Target, input: Input): Promise<Break | undefined> {
  try {
    const result = target.run(input);
    if (result instanceof Promise) await result;
    return undefined;
  } catch (error) {
    return judged(target, error);
  }
}

/** Whether something that was thrown may be: it is known at this stage, and repeats nobody's value. */
export function judged(target: Target, error: unknown): Break | undefined {
  const said = error instanceof Error ? `${error.message} ${describeDefect(error)}` : String(error);
  if (!target.isInstruction && secrets.some((secret) => said.includes(secret)))
    return breakOf('an error that repeats a value', error);
  if (target.knows?.(error)) return undefined;
  return breakOf(error instanceof Error ? error.name : typeof error, error);
}

function breakOf(what: string, error: unknown): Break {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const frame = stack.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('must (')) ?? '';
  const place = frame.trim().replace(/\(?\S*?([^/\s]+:\d+):\d+\)?$/, '$1');
  const kind = what === 'LawBroken' ? `${what}: ${message}` : `${what} ${place}`;
  return { kind, detail: `${what}: ${message.slice(0, 200)}\n${stack.split('\n').slice(1, 9).join('\n')}` };
}
