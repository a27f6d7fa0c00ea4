// @ts-check
/**
 * Breaks what the scanner reads, over and over, and looks for a crash, a broken law, time that grows faster than the
 * text, or memory that does not come back: `npm run fuzz -- --seconds 600`. `--help` tells the rest; the targets and
 * their laws are in test/fuzz.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { runChild } from './child.js';
import { help, readOptions } from './options.js';
import { table } from './table.js';

/** @typedef {import('./child.js').Broken} Broken */
/** @typedef {import('./child.js').Tally} Tally */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What a process may still hold, after all is collected, above what it held after its first minute, in bytes. */
const leak = 150_000_000;

const options = optionsOrExit();
if (options.help) console.log(help);
else await main();

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return process.exit(2);
  }
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const program = await bundle(root, folder);
    process.exitCode = await (options.replay.length > 0 ? again : fuzz)(folder, program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder @param {string} program */
async function fuzz(folder, program) {
  const { processes, seed, only, seeds } = options;
  const started = Date.now();
  /** @type {Map<string, Broken>} */
  const broken = new Map();
  /** @type {Readonly<Record<string, Tally>>[]} */
  const tallies = [];
  const heaps = { first: 0, most: 0 };
  /** @param {Broken} found */
  const keep = (found) => {
    const key = `${found.target} ${found.kind}`;
    if (broken.has(key)) return;
    broken.set(key, found);
    console.log(`BROKEN ${key}\n${found.detail}\nkept as ${kept(found)}\n`);
  };

  /** @param {number} lane */
  const run = async (lane) => {
    for (let attempt = 0; ; attempt += 1) {
      const place = tallies.push({}) - 1;
      const left = options.executions / processes;
      const order = {
        ...{ seed, only, seeds, step: processes, mark: join(folder, `mark-${lane}`) },
        // One that was ended goes on far behind, so that nothing is tried twice.
        first: lane + attempt * processes * 10_000_000,
        executions: Number.isFinite(left) ? Math.ceil(left) : 0,
        milliseconds: options.seconds * 1000 - (Date.now() - started),
      };
      const ended = await runChild(program, order, (message) => {
        if ('broken' in message) keep(message.broken);
        if (!('tallies' in message)) return;
        tallies[place] = message.tallies;
        if (Date.now() - started < 60_000 || heaps.first === 0) heaps.first = Math.max(heaps.first, message.heap);
        heaps.most = Math.max(heaps.most, message.heap);
      });
      if (!ended) return;
      const { kind, place: at } = ended;
      await runChild(program, { ...order, make: at }, (message) => {
        if (!('made' in message)) return;
        const { target, ...input } = message.made;
        keep({ target, kind, detail: `It ${kind}.`, input, number: at[1] });
      });
    }
  };
  await Promise.all(Array.from({ length: processes }, (_, lane) => run(lane)));
  console.log(table(tallies, (Date.now() - started) / 1000));
  console.log(`heap after collection: ${megabytes(heaps.first)} at first, ${megabytes(heaps.most)} at most`);
  const leaks = heaps.most > heaps.first + leak;
  if (leaks) console.log('BROKEN memory does not come back');
  const count = broken.size + (leaks ? 1 : 0);
  console.log(count === 0 ? 'Nothing broke.' : `${count} broke.`);
  return count === 0 ? 0 : 1;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** As a file, by which it can be tried again. @param {Broken} found */
function kept({ target, kind, detail, input, number }) {
  const { variant, text } = input;
  const hash = createHash('sha256').update(`${target}\0${kind}`).digest('hex').slice(0, 8);
  const file = join(options.keep, `${target.replace(/\W+/g, '-')}-${hash}.json`);
  mkdirSync(options.keep, { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ target, variant, text, kind, detail, seed: options.seed, number }, null, 2)}\n`,
  );
  return file;
}

/** @param {string} folder @param {string} program */
async function again(folder, program) {
  let isBroken = false;
  const replay = options.replay.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const order = { seed: 1, first: 0, step: 1, only: [], seeds: '', executions: 1, milliseconds: 1, replay };
  await runChild(program, { ...order, mark: join(folder, 'mark') }, (message) => {
    if (!('replayed' in message)) return;
    console.log(message.replayed);
    isBroken ||= !message.replayed.endsWith(': holds');
  });
  return isBroken ? 1 : 0;
}
