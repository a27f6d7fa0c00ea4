import { recordScan } from '../audit-log.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { consoleText } from '../reporters/console.js';
import { json } from '../reporters/json.js';
import { sarif } from '../reporters/sarif.js';
import { summary } from '../reporters/summary.js';
import { jsonText } from '../reporters/text-safety.js';
import { titled } from '../titled.js';
import type { Flags, Parsed } from './arguments.js';
import { print } from './output.js';
import { save } from './save.js';

const formats = ['text', 'json', 'sarif', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** How a report is handed over, as the command line says it. */
export const reportFlags = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'audit-log': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies Flags;

type Values = Parsed<typeof reportFlags>['values'];

/** @throws UserError for one that there is not */
export function formatOf(value: string | undefined): Format {
  const format = formats.find((name) => name === (value ?? 'text'));
  if (format !== undefined) return format;
  throw new UserError(`The flag “--format” is “${value}”, but it must be one of ${formats.join(', ')}.`);
}

/** Records the scan where that is wanted, and writes its report. */
export async function handOver(
  report: Report,
  settings: Partial<Settings>,
  values: Values,
  format: Format,
  category: string,
): Promise<void> {
  if (values['audit-log'] !== undefined) {
    const key = secret('PIICLOAK_AUDIT_KEY');
    const about = { time: new Date().toISOString(), settings, ...(key !== '' && { key }) };
    await recordScan(values['audit-log'], report, about);
  }
  const colour = values.color === true || (values['no-color'] !== true && values.output === undefined && wantsColour());
  await write(await render(report, format, { settings, category, colour }), values.output);
}

/** To a file, or to standard output. */
export async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) await print(text);
  else save(file, text, 'The report');
}

/** What is kept among the secrets, and given in the environment. */
export const secret = (name: string): string => process.env[name] ?? '';

interface Rendering {
  readonly settings: Partial<Settings>;
  readonly category: string;
  readonly colour: boolean;
}

async function render(report: Report, format: Format, { settings, category, colour }: Rendering): Promise<string> {
  if (format === 'json') return json(report);
  if (format === 'text') return consoleText(report, { recognizers: await titled(settings.recognizers), colour });
  const { recognizersUnder } = await import('../recognizers-for.js');
  const recognizers = await recognizersUnder(settings);
  return format === 'markdown'
    ? summary(report, { recognizers })
    : `${jsonText(sarif(report, { recognizers, category, includeSuppressed: true }).log, 2)}\n`;
}

/** https://no-color.org, https://force-color.org, and a terminal that can show it. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
