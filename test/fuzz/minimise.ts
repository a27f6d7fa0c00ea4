import type { Input, Target } from './target.js';
import { tried } from './trial.js';

/** So long it may take, in milliseconds. */
const patience = 10_000;

/** A shorter input that breaks the same thing: chunk by chunk is left out, as long as it still does (ddmin). */
export async function minimised(target: Target, input: Input, kind: string): Promise<Input> {
  const until = performance.now() + patience;
  const breaks = async (text: string): Promise<boolean> => (await tried(target, { ...input, text }))?.kind === kind;
  let { text } = input;
  for (let size = Math.ceil(text.length / 2); size >= 1 && performance.now() < until; ) {
    let isShorter = false;
    for (let at = 0; at < text.length && performance.now() < until; ) {
      const without = text.slice(0, at) + text.slice(at + size);
      if (await breaks(without)) {
        text = without;
        isShorter = true;
      } else at += size;
    }
    if (!isShorter || size > 1) size = size === 1 ? 0 : Math.floor(size / 2);
  }
  return { ...input, text };
}
