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
  const longer = fastest(prepare(size * factor), floorMs);
  return longer < floorMs ? 1 : longer / Math.max(fastest(prepare(size)), 1);
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

function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
