// @ts-check
import { Worker } from 'node:worker_threads';

/** @typedef {import('../../test/fuzz/worker.js').Order} Order */
/** @typedef {import('../../test/fuzz/worker.js').Message} Message */
/** @typedef {import('../../test/fuzz/session.js').Tally} Tally */
/** @typedef {Pick<import('../../test/fuzz/session.js').Broken, 'kind' | 'detail' | 'input'> & { target: string, number: number }} Broken */

/** Longer than any input may take, in milliseconds. */
const patience = 30_000;
/** What a thread may hold, in megabytes: the tables of all countries, and many times what a file takes. */
const memory = 1024;
const longestText = 400_000;
const header = 16;

/**
 * Runs one thread to its end. One that hangs, or that runs out of memory, is ended, and the input it had is what broke it.
 *
 * @param {string} program
 * @param {Omit<Order, 'current'>} order
 * @param {(message: Message) => void} take
 * @returns {Promise<{ kind: string, target: number, variant: string, text: string } | undefined>} what ended it too early
 */
export function runThread(program, order, take) {
  const current = new SharedArrayBuffer(header + 2 * longestText);
  const counts = new Int32Array(current, 0, header / 4);
  const worker = new Worker(program, {
    workerData: { ...order, current },
    resourceLimits: { maxOldGenerationSizeMb: memory },
    execArgv: ['--enable-source-maps'],
  });
  return new Promise((done, fail) => {
    let seen = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const count = Atomics.load(counts, 0);
      if (count !== seen) [seen, since] = [count, Date.now()];
      if (count === 0 || Date.now() - since < patience) return;
      end(inputOf(current, 'does not end'));
      void worker.terminate();
    }, 1000);
    /** @param {Awaited<ReturnType<typeof runThread>>} [outcome] */
    const end = (outcome) => {
      clearInterval(watch);
      done(outcome);
    };
    worker.on('message', take);
    worker.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return end(inputOf(current, 'takes all memory'));
      clearInterval(watch);
      return fail(error);
    });
    worker.on('exit', () => end());
  });
}

/** @param {SharedArrayBuffer} current @param {string} kind */
function inputOf(current, kind) {
  const [, target = 0, variant = 0, text = 0] = new Int32Array(current, 0, header / 4);
  const units = Buffer.from(current, header);
  return {
    kind,
    target,
    variant: units.toString('utf16le', 0, 2 * variant),
    text: units.toString('utf16le', 2 * variant, 2 * (variant + text)),
  };
}
