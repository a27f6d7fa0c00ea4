// @ts-check
/** @typedef {import('./prove.js').Doubt} Doubt */

/**
 * How long a pattern takes for the worst text that is known against it, in milliseconds of this process: the best of three.
 *
 * @param {RegExp} pattern
 * @param {Doubt['attack']} attack
 * @param {number} length how long a text it may get
 */
export function worst(pattern, attack, length) {
  if (!attack) return 0;
  const { pumps, suffix } = attack;
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, unit)));
  const text = (pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix).slice(0, length);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    text.replace(pattern, '');
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Of a text that is quadratic, the shorter ones tell already. */
const lengths = [1000, 5000, 20_000, 100_000];

/**
 * Whether the worst text that is known against a pattern takes it no more than linear time, however long it is.
 *
 * @param {RegExp} pattern
 * @param {Doubt['attack']} attack
 */
export const isLinear = (pattern, attack) =>
  attack !== undefined && lengths.every((length) => worst(pattern, attack, length) < Math.max(20, length / 500));
