/** Below it no ratio means anything: garbage collection and compilation take as long. */
const floorMs = 200;
/** Eight times the text takes eight times as long when the cost is linear, and 64 times when it is quadratic. */
const factor = 8;
const tolerated = 24;

/**
 * How many times longer work on eight times the size takes: 1 when that takes no time worth measuring. `prepare` makes
 * the work for a size.
 */
export function growth(size: number, prepare: (size: number) => () => unknown): number {
  const long = prepare(size * factor);
  const once = cpuTime(long);
  if (once < floorMs) return 1;
  const shorter = Math.max(fastest(prepare(size)), 1);
  // One run that shows it is enough; a slow one may have waited for something.
  return isLinear(once / shorter) ? once / shorter : Math.min(once, fastest(long)) / shorter;
}

export const isLinear = (ratio: number): boolean => ratio < tolerated;

/**
 * The best of three runs, in milliseconds of this process alone, because the machine may have other work to do. One
 * run that takes less than `enough` is enough.
 */
export function fastest(work: () => unknown, enough = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= enough; run++) best = Math.min(best, cpuTime(work));
  return best;
}

export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
