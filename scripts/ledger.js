// @ts-check
/**
 * Keeps the ledger of findings on public repositories: `npm run ledger -- OWNER/NAME CHECKOUT`. Scans the checkout at
 * the defaults with the committed bundle and writes test/ledger/OWNER+NAME.json. Findings that were read before keep
 * what was said of them; new ones get `?`, which the tests refuse until somebody has read them. Only masked values are
 * kept, never a line of the repository.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', checkout = ''] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(name) || !existsSync(join(checkout, '.git'))) {
  console.error('Name a repository and its checkout: npm run ledger -- expressjs/express ../express');
  process.exit(2);
}

/**
 * @typedef {{ entity: string, path: string, startLine: number, startColumn: number, masked: string, provenance: string, status: string, score: number }} Finding
 * @typedef {{ entity: string, place: string, masked: string, provenance: string, status: string, verdict: string, why?: string }} Entry
 */

const file = join(root, 'test/ledger', `${name.replace('/', '+')}.json`);
/** @type {Entry[]} */
const read = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).findings : [];
const known = new Map(read.map((entry) => [`${entry.entity} ${entry.place}`, entry]));

const findings = scan().map((finding) => {
  const place = `${finding.path}:${finding.startLine}:${finding.startColumn}`;
  const before = known.get(`${finding.entity} ${place}`);
  const { entity, masked, provenance, status } = finding;
  const verdict = before?.verdict ?? '?';
  return { entity, place, masked, provenance, status, verdict, ...(before?.why ? { why: before.why } : {}) };
});
const commit = git('rev-parse', 'HEAD').trim();
const entries = findings.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
const head = { repository: name, commit, lines: countLines() };
writeFileSync(file, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "findings": [\n${entries}\n  ]\n}\n`);
console.log(
  `${name}: ${findings.length} findings, ${findings.filter(({ verdict }) => verdict === '?').length} to be read.`,
);

/** @returns {Finding[]} */
function scan() {
  const cli = join(root, 'dist/cli/index.js');
  try {
    return JSON.parse(execFileSync(process.execPath, [cli, 'scan', '.', '--format', 'json', '-q'], options())).findings;
  } catch (error) {
    // Findings and gaps are what is expected here, and end with 1 and 2.
    const { stdout } = /** @type {{ stdout?: string }} */ (error);
    if (!stdout) throw error;
    return JSON.parse(stdout).findings;
  }
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, options());
}

/** Lines of the text that is tracked. */
function countLines() {
  return git('grep', '-Ic', '', 'HEAD')
    .trimEnd()
    .split('\n')
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(':') + 1)), 0);
}

function options() {
  return /** @type {import("node:child_process").ExecFileSyncOptionsWithStringEncoding} */ ({
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
