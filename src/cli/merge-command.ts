import { readFileSync } from 'node:fs';
import { rulesetDigest } from '../cache/ruleset.js';
import { detectionFor } from '../detection-for.js';
import { exitCodes } from '../exit-codes.js';
import { toSettings } from '../inputs/parse.js';
import { checkSettings } from '../inputs/settings.js';
import { today } from '../look.js';
import { UserError } from '../model/errors.js';
import { mergeParts } from '../parts/merge.js';
import { readPart } from '../parts/part.js';
import { policyFor } from '../policy-for.js';
import { reportOf } from '../report-of.js';
import { rulesFor } from '../rules-for.js';
import { parse, readOptions, settingFlags } from './arguments.js';
import { formatOf, handOver, reportFlags } from './report-output.js';
import { choiceOf } from './scan-command.js';

const flags = { ...settingFlags, ...reportFlags } as const;

/** `piicloak merge FILE…`: one report and one verdict of what the shards of a scan have found. */
export async function runMerge(args: readonly string[], entry: string): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const options = readOptions(values);
  const format = formatOf(values.format);
  const parts = positionals.map((file) => readPart(file, textOf(file)));
  const source = { kind: 'tree', root: process.cwd(), paths: ['.'] } as const;
  const { settings, source: policy } = await policyFor(source, toSettings(options), choiceOf(options));
  const { baseline } = policy;
  const job = {
    settings: checkSettings(settings),
    ...(baseline && { baseline }),
    gone: new Set<string>(),
    policyFiles: policy.files,
    today: today(),
  };
  const looked = mergeParts(parts, rulesetDigest(entry, job));
  const rules = await rulesFor(job.settings, job.today, () => detectionFor(job.settings));
  const report = reportOf(looked, rules, policy);
  await handOver(report, settings, values, format, options.category);
  return exitCodes[report.outcome];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`“${file}” cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}
