import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Source } from '../changes/collect.js';
import { recognizersFor } from '../entities.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { consoleText } from '../reporters/console.js';
import { json } from '../reporters/json.js';
import { sarif } from '../reporters/sarif.js';
import { summary } from '../reporters/summary.js';
import { scan } from '../scan.js';
import { type Parsed, parse, readOptions, settingFlags } from './arguments.js';
import { toSettings } from '../inputs/parse.js';
import { exitCodes } from './exit-codes.js';
import { createProgress } from './progress.js';

const formats = ['text', 'json', 'sarif', 'markdown'] as const;
type Format = (typeof formats)[number];

const flags = {
  ...settingFlags,
  base: { type: 'string' },
  head: { type: 'string' },
  staged: { type: 'boolean' },
  'stdin-path': { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

/** `piicloak scan`: a tree, files, a range of commits, what is staged, or standard input. */
export async function runScan(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const options = readOptions(values);
  const format = formatOf(values.format);
  const source = await sourceOf(values, positionals, options.scope);

  const progress = createProgress(process.stderr, values.quiet === true);
  const report = await scan(source, toSettings(options), progress.update).finally(progress.clear);

  const colour = values.color === true || (values['no-color'] !== true && values.output === undefined && wantsColour());
  const text = render(report, format, options.category, colour);
  if (values.output === undefined) await print(text);
  else await save(values.output, text);
  return exitCodes[report.outcome];
}

type Values = Parsed<typeof flags>['values'];

async function sourceOf(values: Values, positionals: readonly string[], scope: string): Promise<Source> {
  const root = process.cwd();
  const range = values.base !== undefined || values.head !== undefined;
  const change = scope === 'changed-files' ? 'changed-files' : 'added-lines';
  if (range && values.staged) throw new UserError('Give either --staged or --base and --head, not both.');
  if ((range || values.staged) && positionals.length > 0) {
    throw new UserError('A change is scanned as a whole: narrow it with --paths and --paths-ignore instead of naming files.');
  }
  if (range) return { kind: 'range', root, base: values.base ?? 'HEAD', head: values.head ?? 'HEAD', scope: change };
  if (values.staged) return { kind: 'staged', root, scope: change };
  if (positionals.length === 1 && positionals[0] === '-') {
    return { kind: 'content', path: values['stdin-path'] ?? 'stdin', bytes: await readStandardInput() };
  }
  if (scope === 'added-lines' || scope === 'changed-files') {
    throw new UserError(`--scope ${scope} needs a change to look at: give --base and --head, or --staged.`);
  }
  return { kind: 'tree', root, paths: positionals.length === 0 ? ['.'] : positionals };
}

function formatOf(value: string | undefined): Format {
  const format = formats.find((name) => name === (value ?? 'text'));
  if (format !== undefined) return format;
  throw new UserError(`The flag “--format” is “${value}”, but it must be one of ${formats.join(', ')}.`);
}

function render(report: Report, format: Format, category: string, colour: boolean): string {
  const recognizers = recognizersFor([]);
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

const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

async function save(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(`The report cannot be written to “${path}” (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
