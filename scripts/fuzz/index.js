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
import { help, readOptions } from './options.js';
import { table } from './table.js';
import { runThread } from './thread.js';

/** @typedef {import('./thread.js').Broken} Broken */
/** @typedef {import('./thread.js').Tally} Tally */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What a thread may still hold, after all is collected, above what it held after its first minute, in bytes. */
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
    process.exitCode = options.replay.length > 0 ? await replay(program) : await fuzz(program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} program */
async function fuzz(program) {
  const { threads, seed, only, seeds } = options;
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

  /** @param {number} thread */
  const run = async (thread) => {
    for (let attempt = 0; ; attempt += 1) {
      const place = tallies.push({}) - 1;
      const ended = await runThread(
        program,
        {
          ...{ seed, only, seeds, step: threads },
          // A thread that was ended goes on far behind, so that nothing is tried twice.
          first: thread + attempt * threads * 10_000_000,
          executions: Math.ceil((options.executions - done(tallies)) / (attempt === 0 ? threads : 1)),
          milliseconds: options.seconds * 1000 - (Date.now() - started),
        },
        (message) => {
          if ('broken' in message) keep(message.broken);
          if (!('tallies' in message)) return;
          tallies[place] = message.tallies;
          if (Date.now() - started < 60_000 || heaps.first === 0) heaps.first = Math.max(heaps.first, message.heap);
          heaps.most = Math.max(heaps.most, message.heap);
        },
      );
      if (!ended) return;
      const target = Object.keys(tallies[place] ?? {})[ended.target] ?? `target ${ended.target}`;
      const { kind, ...input } = ended;
      keep({ target, kind, detail: `It ${kind}.`, input, number: -1 });
    }
  };
  await Promise.all(Array.from({ length: threads }, (_, thread) => run(thread)));
  console.log(table(tallies, (Date.now() - started) / 1000));
  console.log(`heap after collection: ${megabytes(heaps.first)} at first, ${megabytes(heaps.most)} at most`);
  if (heaps.most > heaps.first + leak) console.log('BROKEN memory does not come back');
  const count = broken.size + (heaps.most > heaps.first + leak ? 1 : 0);
  console.log(count === 0 ? 'Nothing broke.' : `${count} broke.`);
  return count === 0 ? 0 : 1;
}

/** @param {readonly Readonly<Record<string, Tally>>[]} tallies */
function done(tallies) {
  return tallies.flatMap((each) => Object.values(each)).reduce((sum, { executions }) => sum + executions, 0);
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
  const case_ = { target, variant, text, kind, detail, seed: options.seed, number };
  writeFileSync(file, `${JSON.stringify(case_, null, 2)}\n`);
  return file;
}

/** @param {string} program */
async function replay(program) {
  let isBroken = false;
  const inputs = options.replay.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const order = { seed: 1, first: 0, step: 1, only: [], seeds: '', executions: 1, milliseconds: 1, replay: inputs };
  await runThread(program, order, (message) => {
    if (!('replayed' in message)) return;
    console.log(message.replayed);
    isBroken ||= !message.replayed.endsWith(': holds');
  });
  return isBroken ? 1 : 0;
}
