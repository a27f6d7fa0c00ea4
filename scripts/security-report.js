// @ts-check
/**
 * Runs what SECURITY.md promises to be checked and writes what came of it to docs/SECURITY-REPORT.md, with the plain facts
 * beside it: `npm run security-report -- --fuzz FILE`. `--help` tells the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ownScan, reproduced, signatures } from './security/commands.js';
import { handedIn, names } from './security/handed-in.js';
import { page } from './security/page.js';
import { run } from './security/run.js';
import { contents, runTests, tested } from './security/tests.js';
import { judged, threatsIn } from './security/threats.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const help = `npm run security-report -- [options]

  --from FILE   write the page of facts that are there, and run nothing
${names.map((name) => `  --${name.padEnd(8)} FILE  what came of it elsewhere, as JSON: { "by", "passed", "result" }`).join('\n')}

Ends with 1 when something failed.`;

/** @type {{ values: Record<string, string | boolean | undefined> }} */
const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    from: { type: 'string' },
    ...Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }])),
  },
});

if (values['help']) console.log(help);
else {
  const facts = values['from'] ? JSON.parse(readFileSync(String(values['from']), 'utf8')) : await collect();
  write('docs/security-report.json', `${JSON.stringify(facts, null, 2)}\n`);
  write('docs/SECURITY-REPORT.md', page(facts));
  const all = [...facts.checks, ...facts.threats];
  process.exitCode = all.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

/** @returns {Promise<import('./security/page.js').Facts>} */
async function collect() {
  const threats = threatsIn(readFileSync(join(root, 'SECURITY.md'), 'utf8'));
  const suites = await runTests(root, [
    ...tested.flatMap(({ files }) => files),
    ...threats.flatMap(({ tests }) => tests),
  ]);
  const [commit = '', date = ''] = (await run('git', ['log', '-1', '--format=%H %cs'], root)).stdout.trim().split(' ');
  const changed = await run(
    'git',
    ['status', '--porcelain', '--', '.', ':!docs/SECURITY-REPORT.md', ':!docs/security-report.json'],
    root,
  );
  return {
    commit,
    date,
    isChanged: changed.stdout !== '',
    node: process.version,
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    checks: [
      ...tested.map((check) => contents(root, check, suites)),
      await reproduced(root),
      await signatures(root),
      await ownScan(root),
      ...names.map((name) => handedIn(name, values[name])),
    ],
    threats: threats.map((threat) => judged(threat, suites)),
  };
}

/** @param {string} path @param {string} text */
function write(path, text) {
  writeFileSync(join(root, path), text);
  console.log(`Written: ${path}`);
}
