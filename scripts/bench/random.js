// @ts-check
/**
 * Numbers that look random and are the same for everybody: mulberry32, by Tommy Ettinger, in the public domain. Corpora
 * made of them need not be kept anywhere to be made again.
 */

/**
 * @typedef {object} Random
 * @property {(below: number) => number} number A whole number from 0 up.
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {(count: number) => string} digits
 * @property {(percent: number) => boolean} chance
 */

/** @param {number} seed @returns {Random} */
export function seeded(seed) {
  let state = seed >>> 0;
  /** @param {number} below */
  const number = (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return {
    number,
    pick: (list) => /** @type {typeof list[number]} */ (list[number(list.length)]),
    digits: (count) => {
      let text = '';
      for (let left = count; left > 0; left -= 1) text += number(10);
      return text;
    },
    chance: (percent) => number(100) < percent,
  };
}
