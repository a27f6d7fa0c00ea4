// @ts-check
/**
 * Runs the programs of a group in turn, several rounds, each round beginning with another of them: what else the machine
 * does then slows all of them alike. One that had to be stopped, or failed, is not run again.
 */
import { measure } from './measure.js';

/**
 * @typedef {object} Item
 * @property {string} name
 * @property {import('./measure.js').Call} call
 * @property {number} bytes
 * @property {number} files
 * @property {number[]} ends
 * @property {number} limit
 * @property {RegExp} [found]
 * @property {RegExp} [read]
 * @property {RegExp} [done]
 * @property {() => void} [before]
 *
 * @typedef {{ title: string, reference: string, items: Item[], inOrder?: boolean, notes?: string[] }} Group
 * @typedef {{ wall: number, cpu?: number, memory?: number, bytes: number, stopped: boolean }} Run
 * @typedef {{ name: string, bytes: number, files: number, limit: number, runs: Run[], found?: number, read?: number, failed?: string }} Row
 * @typedef {{ title: string, reference: string, rows: Row[], notes: string[] }} Result
 */

/** @param {Group} group @param {number} rounds @param {string} scratch @param {(text: string) => void} say @returns {Promise<Result>} */
export async function runGroup({ title, reference, items, inOrder = false, notes = [] }, rounds, scratch, say) {
  /** @type {Row[]} */
  const rows = items.map(({ name, bytes, files, limit }) => ({ name, bytes, files, limit, runs: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < items.length; turn += 1) {
      const at = inOrder ? turn : (turn + round) % items.length;
      const [item, row] = [items[at], rows[at]];
      if (!item || !row || row.failed !== undefined || row.runs.some(({ stopped }) => stopped)) continue;
      say(`${title}: ${item.name}, round ${round + 1} of ${rounds}`);
      await runOnce(item, row, scratch);
    }
  }
  return { title, reference, rows, notes };
}

/** @param {Item} item @param {Row} row @param {string} scratch */
async function runOnce(item, row, scratch) {
  item.before?.();
  const { status, stopped, output, errors, ...used } = await measure(item.call, scratch, item.limit);
  const said = `${errors}\n${output}`;
  for (const what of /** @type {const} */ (['found', 'read'])) {
    const number = item[what]?.exec(said)?.[1];
    if (number !== undefined) row[what] = Number(number.replaceAll(',', ''));
  }
  if (!stopped && !item.ends.includes(status ?? -1)) {
    row.failed = `ended with ${status}: ${said.trim().split('\n').at(-1)?.slice(0, 120)}`;
    return;
  }
  const done = stopped ? Number(item.done?.exec(said)?.[1] ?? 0) : item.bytes;
  row.runs.push({ ...used, bytes: done, stopped });
}
