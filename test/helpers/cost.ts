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
  const longer = fastest(prepare(size * factor));
  return longer < floorMs ? 1 : longer / Math.max(fastest(prepare(size)), 1);
}

export const isLinear = (ratio: number): boolean => ratio < tolerated;

/** In milliseconds of this process alone, because the machine may have other work to do. */
function fastest(work: () => unknown): number {
  const times = [work, work].map((run) => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
