// @ts-check
/** What `npm run bench` can be told. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fullSizes, quickSizes } from './corpora.js';
import { defaultFolder } from './folder.js';
import { parts } from './parts.js';

export const help = `npm run bench -- [PARTS] [OPTIONS]

Parts: ${Object.keys(parts).join(', ')}; all when none is named.

  --rounds N       how often each program is run (default 3)
  --quick          small corpora and one round, to see that it works
  --files N        files of the source tree (default ${fullSizes.files})
  --huge MB        the huge files (default ${fullSizes.huge}, up to 1000)
  --sample MB      what slow programs get of a corpus (default 1)
  --limit SECONDS  after which a slow program is stopped (default 60)
  --repos FOLDER   public checkouts, for the part repos
  --peers FOLDER   where \`node scripts/bench/install.js FOLDER\` has put the peers
  --no-peers       piicloak and the floor alone
  --folder FOLDER  for corpora and results (default in the temporary folder; kept)
  --seed N         of the generators (default 1)
  --write          write docs/PERFORMANCE.md
  --from FILE      show or write the results of an earlier run; may be repeated
`;

/** @param {string[]} args */
export function readOptions(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ rounds: text, files: text, huge: text, sample: text, limit: text, repos: text, peers: text, folder: text },
      ...{ seed: text, quick: flag, 'no-peers': flag, write: flag, help: flag },
      from: { type: 'string', multiple: true },
    },
  });
  const unknown = positionals.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  const folder = resolve(values.folder ?? defaultFolder);
  const sizes = values.quick ? quickSizes : fullSizes;
  return {
    ...{ help: values.help, write: values.write, quick: values.quick, from: values.from ?? [] },
    chosen: positionals.length > 0 ? positionals : Object.keys(parts),
    rounds: number('rounds', values.rounds, values.quick ? 1 : 3),
    sizes: {
      ...sizes,
      files: number('files', values.files, sizes.files),
      huge: number('huge', values.huge, sizes.huge, 1000),
    },
    sample: number('sample', values.sample, values.quick ? 0.05 : 1),
    limit: number('limit', values.limit, 60),
    seed: number('seed', values.seed, 1),
    folder,
    peers: values['no-peers'] ? undefined : resolve(values.peers ?? `${folder}/peers`),
    ...(values.repos === undefined ? {} : { repos: resolve(values.repos) }),
  };
}

/** @param {string} name @param {string | undefined} text @param {number} fallback @param {number} [most] */
function number(name, text, fallback, most = Number.POSITIVE_INFINITY) {
  const value = text === undefined ? fallback : Number(text);
  if (value > 0 && value <= most) return value;
  throw new Error(
    `--${name} is a number above 0${most < Number.POSITIVE_INFINITY ? ` and up to ${most}` : ''}, not “${text}”.`,
  );
}
