// @ts-check
/**
 * Clones the last commit to two places, installs and builds in both, and compares every byte of `dist/` with each other and
 * with what is committed. The places differ in whatever must not matter: path, time zone, language, umask.
 *
 * `npm run reproduce` prints `{ files, digest, differing, committed }` and ends with 1 when anything differs. With `--once` it
 * leaves out the place that is like any other: for whoever has built there already.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const parent = mkdtempSync(join(tmpdir(), 'reproduce-'));
const places = [
  { folder: join(parent, 'a'), umask: '0022', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: join(parent, 'another place', 'ünïcode', 'b'),
    umask: '0077',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
];

try {
  const chosen = process.argv.includes('--once') ? places.slice(1) : places;
  const [one = new Map(), other = one] = await Promise.all(chosen.map(built));
  const differing = differences(one, other);
  const committed = differences(one, await committedFiles());
  const digest = createHash('sha256')
    .update(JSON.stringify([...one]))
    .digest('hex');
  console.log(JSON.stringify({ files: one.size, digest, differing, committed }));
  process.exitCode = differing.length + committed.length > 0 ? 1 : 0;
} finally {
  rmSync(parent, { recursive: true, force: true });
}

/** @param {(typeof places)[number]} place */
async function built({ folder, umask, env }) {
  mkdirSync(dirname(folder), { recursive: true });
  const all = { ...process.env, ...env };
  await run('git', ['clone', '--quiet', '--no-local', root, folder], dirname(folder), all);
  const steps = 'umask "$0" && npm ci --silent && rm -rf dist && npm run --silent build';
  await run('sh', ['-c', steps, umask], folder, all);
  return filesOf(join(folder, 'dist'));
}

/** What the last commit holds, whatever is in the working tree. */
async function committedFiles() {
  const folder = join(parent, 'committed');
  await run('git', ['clone', '--quiet', '--no-local', root, folder], parent, process.env);
  return filesOf(join(folder, 'dist'));
}

/** A hash of each file, by path. @param {string} folder @returns {Map<string, string>} */
function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = (/** @type {string} */ name) => createHash('sha256').update(readFileSync(name)).digest('hex');
  return new Map(names.sort().map((name) => [name.slice(folder.length + 1).replaceAll(sep, '/'), hash(name)]));
}

/** @param {Map<string, string>} one @param {Map<string, string>} other */
function differences(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

/** @param {string} program @param {readonly string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env */
function run(program, args, cwd, env) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(undefined) : fail(new Error(`${program} ended with ${code}.`))));
  });
}
