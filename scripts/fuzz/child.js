// @ts-check
import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** @typedef {import('../../test/fuzz/worker.js').Order} Order */
/** @typedef {import('../../test/fuzz/worker.js').Kept} Kept */
/** @typedef {import('../../test/fuzz/worker.js').Message} Message */
/** @typedef {import('../../test/fuzz/session.js').Tally} Tally */
/** @typedef {{ target: string, kind: string, detail: string, number: number, input: { variant: string, text: string } }} Broken */

/** Longer than any input may take, in milliseconds; what is minimised meanwhile takes less. */
const patience = 60_000;
/** What a process may hold, in megabytes: the tables of all countries, and many times what a file takes. */
const memory = 800;

/**
 * Runs one process to its end. One that hangs is ended; one that ends itself, with all memory taken or by a signal, leaves
 * behind what it tried.
 *
 * @param {string} program
 * @param {Order} order
 * @param {(message: Message) => void} take
 * @returns {Promise<{ kind: string, place: readonly [number, number] } | undefined>} what ended it too early
 */
export function runChild(program, order, take) {
  rmSync(order.mark, { force: true });
  const child = fork(program, [], {
    execArgv: ['--enable-source-maps', '--expose-gc', `--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  child.send(order);
  return new Promise((done, fail) => {
    let kind = 'ends the process';
    let seen = '';
    let since = Date.now();
    const watch = setInterval(() => {
      const [target, number] = placeIn(order.mark) ?? [];
      const place = `${target} ${number}`;
      if (place !== seen) [seen, since] = [place, Date.now()];
      if (target === undefined || Date.now() - since < patience) return;
      kind = 'does not end';
      child.kill('SIGKILL');
    }, 1000);
    child.on('message', (message) => take(/** @type {Message} */ (message)));
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      if (code === 0) return done(undefined);
      const place = placeIn(order.mark);
      if (place) return done({ kind, place });
      return fail(new Error(`The process ended with ${code ?? signal} before it began.`));
    });
  });
}

/** @param {string} mark @returns {readonly [number, number] | undefined} */
function placeIn(mark) {
  try {
    const bytes = readFileSync(mark);
    return bytes.length === 8 ? [bytes.readInt32LE(0), bytes.readInt32LE(4)] : undefined;
  } catch {
    return undefined;
  }
}
