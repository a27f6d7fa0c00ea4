import type { Input, Target } from './target.js';

/** Below it no ratio means anything, in milliseconds. */
const floor = 80;
/** Eight times the text takes eight times as long when the cost is linear, and 64 times when it is quadratic. */
const factor = 8;
const tolerated = 24;

/** The best of a few runs, of this process alone: the machine has other work to do. One of less than `enough` is enough. */
async function fastest(target: Target, input: Input, runs: number, enough = 0): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best >= enough; run++) {
    const before = process.cpuUsage();
    try {
      await target.run(input);
    } catch {
      // Whether it may throw is asked elsewhere.
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Longer than this, the longest text need not be doubled to see that it is too long, in milliseconds. */
const endless = 5000;
/** What twice the text takes where the cost is quadratic is four times, and where it is linear two. */
const doubled = 3;

/** How many times longer eight times the text takes, where that is more than linear growth explains and goes on. */
export async function growsBeyond(
  target: Target,
  variant: string,
  textOf: (length: number) => string,
  length: number,
): Promise<number | undefined> {
  const inputOf = (times: number): Input => ({ variant, text: textOf(length * times) });
  const long = inputOf(factor);
  if ((await fastest(target, long, 1)) < floor) return undefined;
  const longer = await fastest(target, long, 3, floor);
  if (longer < floor) return undefined;
  const ratio = longer / Math.max(await fastest(target, inputOf(1), 3), 0.5);
  if (ratio <= tolerated) return undefined;
  return longer > endless || (await fastest(target, inputOf(2 * factor), 2)) > doubled * longer ? ratio : undefined;
}
