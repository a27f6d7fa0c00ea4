// @ts-check
/**
 * How a baseline ages in a real history: `npm run history -- CHECKOUT [COMMITS]`. Makes a baseline at the commit so many
 * before HEAD on its first-parent line (200 by default), scans HEAD under it with the committed bundle, and tells how many
 * values that stood there fail all the same, and how many new ones are let through. Prints counts, never a value.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ startLine: number, startColumn: number, endLine: number, endColumn: number }} Region
 * @typedef {Region & { entity: string, path: string, provenance: string, status: string, occurrences: number, cells?: Region[] }} Finding
 */

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js');
const [checkout = '', commits = '200'] = process.argv.slice(2);
if (checkout === '') {
  console.error('Name a checkout: npm run history -- ../express 200');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const [before, after] = [`HEAD~${commits}`, 'HEAD'].map((commit, at) => {
  const tree = join(folder, String(at));
  run('git', ['-C', checkout, 'worktree', 'add', '--quiet', '--force', '--detach', tree, commit]);
  return tree;
});
try {
  measure(String(before), String(after));
} finally {
  for (const tree of [before, after]) run('git', ['-C', checkout, 'worktree', 'remove', '--force', String(tree)]);
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} old @param {string} now */
function measure(old, now) {
  const stood = scan(old);
  const known = new Set(stood.flatMap((finding) => valuesOf(old, finding)));
  run(process.execPath, [cli, 'baseline', 'create', '-q'], old);
  copyFileSync(join(old, '.piicloak-baseline'), join(now, '.piicloak-baseline'));
  const values = scan(now).flatMap((finding) => valuesOf(now, finding).map((value) => ({ value, ...finding })));
  /** @param {string} wanted @param {boolean} stands */
  const count = (wanted, stands) =>
    new Set(
      values.filter(({ value, status }) => status === wanted && known.has(value) === stands).map(({ value }) => value),
    );
  const [revived, hidden] = [count('failing', true), count('suppressed', false)];
  const left = new Set([...revived, ...count('suppressed', true)]);
  const fresh = new Set([...hidden, ...count('failing', false)]);
  console.log(run('git', ['-C', checkout, 'diff', '-M', '--shortstat', `HEAD~${commits}`, 'HEAD']).trim());
  console.log(`Then: ${sum(stood)} findings, ${known.size} values. After ${commits} commits, of what stood there`);
  console.log(`${left.size} values are left, and ${revived.size} of them fail (wrongly revived);`);
  console.log(`${fresh.size} values are new, and ${hidden.size} of them are let through (wrongly hidden).`);
}

/** Those that a baseline speaks of. @param {string} tree @returns {Finding[]} */
function scan(tree) {
  const { findings } = JSON.parse(run(process.execPath, [cli, 'scan', '.', '--format', 'json', '-q'], tree));
  return findings.filter(
    (/** @type {Finding} */ { provenance, status }) => provenance === 'plausible' && status !== 'reported',
  );
}

/** What is written at the places of a finding. @param {string} tree @param {Finding} finding @returns {string[]} */
function valuesOf(tree, { entity, path, cells, ...place }) {
  const lines = readFileSync(join(tree, path), 'utf8').split('\n');
  return (cells ?? [place]).map(({ startLine, startColumn, endLine, endColumn }) => {
    const part = lines.slice(startLine - 1, endLine);
    const last = part.length - 1;
    part[last] = (part[last] ?? '').slice(0, endColumn - 1);
    part[0] = (part[0] ?? '').slice(startColumn - 1);
    const text = part.join('').toLowerCase();
    return `${entity} ${text.includes('@') ? text.replace(/\s/g, '') : text.replace(/[^\p{L}\p{N}]/gu, '')}`;
  });
}

/** @param {Finding[]} findings */
function sum(findings) {
  return findings.reduce((total, { occurrences }) => total + occurrences, 0);
}

/** @param {string} program @param {string[]} args @param {string} [cwd] */
function run(program, args, cwd = '.') {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // Findings and gaps are what is expected here, and end with 1 and 2.
    const { stdout } = /** @type {{ stdout?: string }} */ (error);
    if (!stdout) throw error;
    return stdout;
  }
}
