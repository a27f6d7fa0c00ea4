import type { Numbers } from './numbers.js';

/** The place of the last number that is not above `limit`; -1 where all are, or there is none. The numbers ascend. */
export function lastUpTo(ascending: Numbers, limit: number): number {
  let low = -1;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
