// @ts-check
/** What `npm run fuzz` can be told. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const help = `npm run fuzz -- [TARGETS] [OPTIONS]

Breaks what every reader, decoder, parser and recognizer is given, and looks at what comes of it. Targets are named by
how they begin: \`reader json\`, \`disguise\`; all when none is named. Exits with 1 when anything broke.

  --executions N   how many in all
  --seconds S      how long (default 60)
  --seed N         of all inputs (default 1): the same inputs for the same seed
  --processes N    at a time (default 2)
  --seeds DIR      further files to begin from
  --keep DIR       where inputs that broke something are kept (default build/fuzz)
  --replay FILE    try inputs that were kept, and say what comes of them; may be repeated
`;

/** @param {string[]} args */
export function readOptions(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ executions: text, seconds: text, seed: text, processes: text, seeds: text, keep: text },
      replay: { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
  });
  const bounded = values.executions !== undefined && values.seconds === undefined;
  return {
    help: values.help,
    only: positionals,
    executions: number('executions', values.executions, Number.POSITIVE_INFINITY),
    seconds: bounded ? 0 : number('seconds', values.seconds, 60),
    seed: number('seed', values.seed, 1),
    processes: number('processes', values.processes, 2),
    seeds: values.seeds === undefined ? '' : resolve(values.seeds),
    keep: resolve(values.keep ?? 'build/fuzz'),
    replay: values.replay ?? [],
  };
}

/** @param {string} name @param {string | undefined} text @param {number} fallback */
function number(name, text, fallback) {
  const value = text === undefined ? fallback : Number(text);
  if (value > 0) return value;
  throw new Error(`--${name} is a number above 0, not “${text}”.`);
}
