// @ts-check
/** @typedef {import('./child.js').Tally} Tally */

/**
 * What was run, target by target.
 *
 * @param {readonly Readonly<Record<string, Tally>>[]} tallies of each process
 * @param {number} seconds in all
 */
export function table(tallies, seconds) {
  /** @type {Map<string, Tally>} */
  const sums = new Map();
  for (const [name, tally] of tallies.flatMap((each) => Object.entries(each))) {
    const sum = sums.get(name) ?? { executions: 0, milliseconds: 0, slowest: 0 };
    sums.set(name, {
      executions: sum.executions + tally.executions,
      milliseconds: sum.milliseconds + tally.milliseconds,
      slowest: Math.max(sum.slowest, tally.slowest),
    });
  }
  const rows = [...sums].map(([name, { executions, milliseconds, slowest }]) =>
    row(name, executions, milliseconds / 1000, slowest),
  );
  const all = [...sums.values()].reduce((sum, { executions }) => sum + executions, 0);
  return [
    'target                            executions     seconds   a second   slowest, ns a character',
    ...rows,
    `${'all'.padEnd(30)} ${number(all, 13)} ${number(seconds, 11)} ${number(all / seconds, 10)}`,
  ].join('\n');
}

/** @param {string} name @param {number} executions @param {number} seconds @param {number} slowest */
const row = (name, executions, seconds, slowest) =>
  `${name.padEnd(30)} ${number(executions, 13)} ${number(seconds, 11)} ${number(executions / seconds, 10)} ${number(slowest, 12)}`;

/** @param {number} value @param {number} width */
const number = (value, width) => Math.round(value).toLocaleString('en-US').padStart(width);
