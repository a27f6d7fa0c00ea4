// @ts-check
/**
 * Measures piicloak, as committed in dist/, against its peers and against a floor: `npm run bench -- tree dense --rounds 5`.
 * `--help` tells the rest. Results are kept as JSON, so that the page can be written of them again.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folder.js';
import { machine } from './machine.js';
import { help, readOptions } from './options.js';
import { page, section } from './page.js';
import { parts } from './parts.js';
import { peersIn } from './peers.js';
import { present } from './present.js';
import { runGroup } from './rounds.js';

/** @typedef {import('./page.js').Report} Report */

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
  const report = options.from.length > 0 ? joined(options.from) : await run();
  if (!options.write) return;
  writeFileSync(join(root, 'docs', 'PERFORMANCE.md'), page(report));
  console.log('Written: docs/PERFORMANCE.md');
}

/** @returns {Promise<Report>} */
async function run() {
  const { chosen, folder, rounds, limit, seed, quick, peers: installed } = options;
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const { peers, versions, skipped } =
    installed === undefined ? { peers: [], versions: {}, skipped: {} } : present(peersIn(installed, home), installed);
  for (const [name, reason] of Object.entries(skipped)) console.log(`Skipped: ${name} (${reason})`);
  /** @type {Report} */
  const report = { machine: machine(), rounds: [rounds], limit, seed, quick, versions, skipped, results: [] };
  const file = join(folder, `results-${chosen.length === Object.keys(parts).length ? 'all' : chosen.join('-')}.json`);
  const scratch = mkdtempSync(join(folder, 'output-'));
  for (const name of chosen) {
    for (const group of parts[name]?.({ ...options, peers }) ?? []) {
      const result = await runGroup(group, rounds, scratch, say);
      report.results.push(result);
      console.log(`${section(result)}\n`);
      // After each, so that what was measured is not lost with what comes later.
      writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    }
  }
  rmSync(scratch, { recursive: true });
  console.log(`Results: ${file}`);
  return report;
}

/** Of several runs on one machine; each part says which commit it is of, if they are of several. @param {string[]} files @returns {Report} */
function joined(files) {
  /** @type {Report[]} */
  const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const [first] = reports;
  if (!first) throw new Error('No results.');
  const odd = files.find((_, at) => basis(reports[at]) !== basis(first));
  if (odd) {
    console.error(`${odd} is of another machine or another corpus than ${files[0]}.`);
    process.exit(2);
  }
  const commits = [...new Set(reports.map(({ machine }) => machine.commit))];
  const results = reports.flatMap(({ machine, results }) =>
    results.map((result) =>
      commits.length === 1 ? result : { ...result, notes: [...result.notes, `Of ${machine.commit}.`] },
    ),
  );
  for (const result of results) console.log(`${section(result)}\n`);
  // Each may have been compared with other programs, and have waited for them longer or not so long.
  const versions = Object.assign({}, ...reports.map((report) => report.versions));
  const skipped = Object.assign({}, ...reports.map((report) => report.skipped));
  const rounds = [...new Set(reports.flatMap((report) => report.rounds))].sort();
  return { ...first, machine: { ...first.machine, commit: commits.join(', ') }, rounds, versions, skipped, results };
}

/** @param {Report | undefined} report */
function basis(report) {
  const { date: _, load: __, commit: ___, ...same } = report?.machine ?? { date: '', load: 0, commit: '' };
  return JSON.stringify([same, report?.seed, report?.quick]);
}

/** What happens now is of interest where somebody watches. @param {string} text */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
}
