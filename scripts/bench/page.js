// @ts-check
/** Writes docs/PERFORMANCE.md of results: every number and every name in it comes from the run. */
import { ratio, readNothing, short, spread, table, wasStopped } from './table.js';

/**
 * @typedef {import('./rounds.js').Result} Result
 * @typedef {object} Report
 * @property {import('./machine.js').Machine} machine
 * @property {number[]} rounds How often each program was run, in one run of the benchmark or another.
 * @property {number} limit
 * @property {number} seed
 * @property {boolean} quick
 * @property {Record<string, string>} versions
 * @property {Record<string, string>} skipped
 * @property {Result[]} results
 */

/** What a peer looks for, so that nobody compares what cannot be compared. @type {Record<string, string>} */
const purposes = {
  ripgrep: 'a handful of patterns, without any check',
  gitleaks: 'secrets',
  trufflehog: 'secrets, not verified with their issuers',
  'detect-secrets': 'secrets, not verified with their issuers',
  secretlint: 'secrets, the recommended preset',
  'presidio-analyzer': 'personal data, by its patterns alone, without a language model',
  'phi-scan': 'health and personal data, without a language model',
  piilint: 'personal data, in the kinds of files that it knows',
};

/** @param {Report} report */
export function page(report) {
  const { machine, rounds, seed, versions, skipped, results } = report;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version} (${purposes[name]})`);
  return `# Performance

Written by \`npm run bench -- --write\`; see [CONTRIBUTING.md](../CONTRIBUTING.md). No number here is written by hand.

## How it was measured

${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}, on ${machine.date}; piicloak ${machine.version} (${machine.commit}).
When it began, ${short(machine.load)} other processes on average wanted a processor.

Every program was run ${rounds.join(' or ')} ${rounds.at(-1) === 1 ? 'time' : 'times'} in turn with the others, as a process of its own, with its start. Tables show the
median, and in brackets the least and the most. *Time ×* is how much more time a byte takes than with the row that has 1,
compared round by round; *processor ×* is the same for user and system time of all cores. *Floor* only walks, reads and
decodes the same files in Node. Corpora are generated from seed ${seed} and speak of nobody. Slow programs got a sample of
each, and piicloak the same sample; what took too long was stopped, and its row says after how many seconds. MB are 1,000,000 bytes.${report.quick ? ' **This was a quick run, on small corpora.**' : ''}

${peers.length > 0 ? `Compared with ${peers.join(', ')}. They do not look for the same things.` : 'Compared with no other program.'}
What each *found* is its own way to count, and says that it did look: piicloak counts the values of a column once, and in a
long table looks less closely at records that are shaped as many before (see [FORMATS.md](FORMATS.md)).

${results.map(section).join('\n\n')}

## What is not reached

${[...missing(skipped), ...results.flatMap(unfinished), ...slower(results), ...memory(results)].map((line) => `- ${line}`).join('\n') || 'Nothing was left out.'}
`;
}

/** @param {Result} result */
export function section(result) {
  const sizes = new Set(result.rows.map(({ bytes, files }) => sizeText(bytes, files)).filter((text) => text !== ''));
  const size = sizes.size === 1 ? `${[...sizes].join()}.\n\n` : '';
  // Who reads less is quicker for it.
  const partly = result.rows.flatMap(({ name, files, read = files }) =>
    read > 0 && read < files ? `${name} says that it read ${read} of the ${files} files.` : [],
  );
  return [`## ${result.title}\n\n${size}${table(result)}`, ...partly, ...result.notes].join('\n\n');
}

/** @param {number} bytes @param {number} files */
function sizeText(bytes, files) {
  return bytes === 0 ? '' : `${short(bytes / 1e6)} MB in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** @param {Record<string, string>} skipped */
function missing(skipped) {
  return Object.entries(skipped).map(([name, reason]) => `${name} was not run: ${reason}`);
}

/** @param {Result} result */
function unfinished({ title, rows }) {
  return rows.flatMap((row) => {
    if (row.failed !== undefined) return `${title}: ${row.name} ${row.failed}`;
    if (readNothing(row)) return `${title}: ${row.name} read nothing of it.`;
    return wasStopped(row) ? `${title}: ${row.name} was stopped after ${row.limit} seconds.` : [];
  });
}

/** Who was quicker than piicloak, and where. @param {Result[]} results */
function slower(results) {
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const { title, rows, reference } of results) {
    const own = rows.find(({ name }) => name === reference && name === 'piicloak');
    for (const row of rows) {
      const times = row === own ? undefined : ratio(row, own, 'wall');
      if (!times || times.middle >= 1 || wasStopped(row) || readNothing(row)) continue;
      places.set(row.name, [...(places.get(row.name) ?? []), `${title} (${short(1 / times.middle)} ×)`]);
    }
  }
  return [...places].map(([name, where]) => `piicloak takes more time than ${name}: ${where.join(', ')}.`);
}

/** @param {Result[]} results */
function memory(results) {
  const rows = results.flatMap((result) => result.rows.filter(({ name }) => /^piicloak\b(?! --version)/u.test(name)));
  const peaks = spread(rows.flatMap(({ runs }) => runs.flatMap((run) => run.memory ?? [])));
  return peaks ? [`piicloak needed ${short(peaks.least / 1e6)} to ${short(peaks.most / 1e6)} MB of memory.`] : [];
}
