import { detached } from './detached.js';

/** How many answers are remembered: bounded, because the questions come from the files that are scanned. */
export const memory = 10_000;

/** Remembers what was read of a word or a name. Started afresh when it is full: a file has its own, over and over. */
export function remembering<Value extends NonNullable<unknown>>(
  read: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= memory) known.clear();
    const value = read(text);
    known.set(detached(text), value);
    return value;
  };
}
