// @ts-check
/** Checks that are a command of their own. Each answers with what it saw, never by an error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';

/** @typedef {import('./page.js').Check} Check */

/** @param {string} root @returns {Promise<Check>} */
export async function reproduced(root) {
  const { stdout, stderr } = await run(process.execPath, ['scripts/reproduce.js'], root);
  const check = { name: 'Two builds at two places give the committed bytes', by: '`npm run reproduce`' };
  if (stdout === '') return { ...check, outcome: 'failed', result: lastLine(stderr) };
  const { files, digest, differing, committed } = JSON.parse(stdout);
  const counts = `${differing.length} differ between the two, ${committed.length} from what is committed`;
  const result = `${files} files: ${counts}; SHA-256 over all: \`${digest}\``;
  return { ...check, outcome: differing.length + committed.length === 0 ? 'passed' : 'failed', result };
}

/** @param {string} root @returns {Promise<Check>} */
export async function signatures(root) {
  const { status, stdout, stderr } = await run('npm', ['audit', 'signatures'], root);
  const check = { name: 'Installed packages are what their registry signed', by: '`npm audit signatures`' };
  if (status === 0) return { ...check, outcome: 'passed', result: stdout.trim().split(/\n+/u).slice(0, 3).join('; ') };
  // Without a way to the registry's keys nothing is known of the packages.
  if (/network|ENOTFOUND|ECONNREFUSED|ETIMEDOUT/u.test(stderr))
    return { ...check, outcome: 'not run', result: "the registry's keys could not be fetched; CI does" };
  return {
    ...check,
    outcome: 'failed',
    result: lastLine(stderr || stdout) || `it ended with ${status} and said nothing`,
  };
}

/** @param {string} root @returns {Promise<Check>} */
export async function ownScan(root) {
  const config = '.github/piicloak.yml';
  const scan = ['dist/cli/index.js', 'scan', '.', '--config', config, '--format', 'json', '-q'];
  const { status, stdout, stderr } = await run(process.execPath, scan, root);
  const check = {
    name: 'The repository passes its own scan at the strict setting',
    by: `\`piicloak scan . --config ${config}\``,
  };
  if (stdout === '') return { ...check, outcome: 'failed', result: lastLine(stderr) };
  const { totals, outcome, gaps } = JSON.parse(stdout);
  const rules = readFileSync(join(root, config), 'utf8').match(/^ {2}- /gmu) ?? [];
  const result = `${outcome}: ${totals.failing} failing in ${totals.filesScanned} files; ${rules.length} written exceptions; ${gaps.length} files that no reader knows`;
  return { ...check, outcome: status === 0 ? 'passed' : 'failed', result };
}

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';
