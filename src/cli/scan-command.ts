import { rulesetDigest } from '../cache/ruleset.js';
import { createClock, noClock } from '../clock.js';
import { exitCodes } from '../exit-codes.js';
import type { Options } from '../inputs/options.js';
import { toSettings } from '../inputs/parse.js';
import { checkSettings } from '../inputs/settings.js';
import { look } from '../look.js';
import { UserError } from '../model/errors.js';
import { writePart } from '../parts/part.js';
import { parseShard } from '../parts/shard.js';
import { type PolicyChoice, policyFor } from '../policy-for.js';
import { reportOf } from '../report-of.js';
import { profileText } from '../reporters/profile.js';
import { parse, readOptions, settingFlags } from './arguments.js';
import { createProgress } from './progress.js';
import { formatOf, handOver, reportFlags, secret, write } from './report-output.js';
import { sourceFlags, sourceOf } from './source.js';

const flags = {
  ...settingFlags,
  ...sourceFlags,
  ...reportFlags,
  workers: { type: 'string' },
  cache: { type: 'string' },
  shard: { type: 'string' },
  profile: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

/** `piicloak scan`: a tree, files, a range of commits, what is staged, or standard input. */
export async function runScan(args: readonly string[], entry: string): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const options = readOptions(values);
  const isPart = values.format === 'part';
  const format = formatOf(isPart ? undefined : values.format);
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  if (isPart && !shard) throw new UserError('The format “part” is that of a shard: give --shard 1/4 as well.');
  // Of three in four files nobody has looked yet: what is found in the fourth is no verdict, and nothing found is not clean.
  if (shard && !isPart)
    throw new UserError(
      'A shard has no verdict of its own: give --format part, and join the parts with `piicloak merge`.',
    );
  const source = await sourceOf(values, positionals, options.scope);

  const { settings, source: policy } = await policyFor(source, toSettings(options), choiceOf(options));
  const clock = values.profile === true ? createClock() : undefined;
  const how = {
    workers: { entry, ...countOf(values.workers) },
    ...(values.cache !== undefined && { cache: values.cache, cacheKey: secret('PIICLOAK_CACHE_KEY') }),
    ...(shard && { shard }),
    ...(clock && { clock }),
  };
  const progress = createProgress(process.stderr, values.quiet === true);
  const { looked, rules, job } = await look(source, checkSettings(settings), policy, how, progress.update).finally(
    progress.clear,
  );
  if (isPart && shard) {
    // What is gone is told by the list of files, which is part of the part.
    const rules = rulesetDigest(entry, { ...job, gone: new Set() });
    await write(writePart({ shard, rules, looked }), values.output);
    return exitCodes.clean;
  }
  const report = (clock ?? noClock).time('policy', () => reportOf(looked, rules, policy));
  if (clock) process.stderr.write(profileText(clock, report.totals));
  await handOver(report, settings, values, format, options.category);
  return exitCodes[report.outcome];
}

/** On one's own machine the policy is that of the working directory. */
export const choiceOf = ({ config }: Pick<Options, 'config'>): PolicyChoice => ({
  from: 'head',
  file: config,
  baselineKey: secret('PIICLOAK_BASELINE_KEY'),
});

/** @throws UserError for what is no number of threads */
function countOf(workers: string | undefined): { readonly count?: number } {
  if (workers === undefined) return {};
  if (/^[1-9]\d?$/.test(workers)) return { count: Number(workers) };
  throw new UserError(`The flag “--workers” is “${workers}”, but it must be a whole number from 1 to 99.`);
}
