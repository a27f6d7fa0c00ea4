import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { recordScan } from '../audit-log.js';
import { customRecognizers } from '../custom-recognizers.js';
import { recognizersFor } from '../entities.js';
import { exitCodes } from '../exit-codes.js';
import type { Options } from '../inputs/options.js';
import { toSettings } from '../inputs/parse.js';
import { UserError } from '../model/errors.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { underPacks } from '../packs-for.js';
import { type PolicyChoice, policyFor } from '../policy-for.js';
import type { AuditContext } from '../reporters/audit.js';
import { consoleText } from '../reporters/console.js';
import { json } from '../reporters/json.js';
import { sarif } from '../reporters/sarif.js';
import { summary } from '../reporters/summary.js';
import { scan } from '../scan.js';
import { parse, readOptions, settingFlags } from './arguments.js';
import { print } from './output.js';
import { createProgress } from './progress.js';
import { sourceFlags, sourceOf } from './source.js';

const formats = ['text', 'json', 'sarif', 'markdown'] as const;
type Format = (typeof formats)[number];

const flags = {
  ...settingFlags,
  ...sourceFlags,
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'audit-log': { type: 'string' },
  workers: { type: 'string' },
  cache: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

/** `piicloak scan`: a tree, files, a range of commits, what is staged, or standard input. */
export async function runScan(args: readonly string[], entry: string): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const options = readOptions(values);
  const format = formatOf(values.format);
  const source = await sourceOf(values, positionals, options.scope);

  const progress = createProgress(process.stderr, values.quiet === true);
  const choice = choiceOf(options);
  const { settings, source: policy } = await policyFor(source, toSettings(options), choice);
  const workers = { entry, ...countOf(values.workers) };
  const how = {
    workers,
    ...(values.cache !== undefined && { cache: values.cache, cacheKey: secret('PIICLOAK_CACHE_KEY') }),
  };
  const report = await scan(source, settings, progress.update, policy, how).finally(progress.clear);

  if (values['audit-log'] !== undefined) await recordScan(values['audit-log'], report, auditContext(settings));

  const colour = values.color === true || (values['no-color'] !== true && values.output === undefined && wantsColour());
  const chosen = recognizersFor(settings.entities ?? [], await customRecognizers(settings.recognizers));
  const recognizers = underPacks(chosen, settings.packs ?? []);
  const text = render(report, format, { recognizers, category: options.category, colour });
  if (values.output === undefined) await print(text);
  else await save(values.output, text);
  return exitCodes[report.outcome];
}

const secret = (name: string): string => process.env[name] ?? '';

const auditContext = (settings: Partial<Settings>): AuditContext => {
  const key = secret('PIICLOAK_AUDIT_KEY');
  return { time: new Date().toISOString(), settings, ...(key !== '' && { key }) };
};

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

function formatOf(value: string | undefined): Format {
  const format = formats.find((name) => name === (value ?? 'text'));
  if (format !== undefined) return format;
  throw new UserError(`The flag “--format” is “${value}”, but it must be one of ${formats.join(', ')}.`);
}

interface Rendering {
  readonly recognizers: readonly Recognizer[];
  readonly category: string;
  readonly colour: boolean;
}

function render(report: Report, format: Format, { recognizers, category, colour }: Rendering): string {
  switch (format) {
    case 'json':
      return json(report);
    case 'sarif':
      return `${JSON.stringify(sarif(report, { recognizers, category, includeSuppressed: true }).log, null, 2)}\n`;
    case 'markdown':
      return summary(report, { recognizers });
    case 'text':
      return consoleText(report, { recognizers, colour });
  }
}

/** https://no-color.org, https://force-color.org, and a terminal that can show it. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

async function save(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(
      `The report cannot be written to “${path}” (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    );
  }
}
