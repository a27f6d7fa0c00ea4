import { customRecognizers } from '../custom-recognizers.js';
import { toSettings } from '../inputs/parse.js';
import { checkSettings } from '../inputs/settings.js';
import { UserError } from '../model/errors.js';
import { defaults, presets, type Settings } from '../model/settings.js';
import { policyFor } from '../policy-for.js';
import { parse, readOptions, settingFlags } from './arguments.js';
import { print } from './output.js';
import { choiceOf } from './scan-command.js';

const flags = { ...settingFlags, format: { type: 'string' } } as const;

/** `piicloak config`: what holds here, and where each value comes from. */
export async function runConfig(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  if (positionals.length > 0)
    throw new UserError('`piicloak config` takes no files: it shows the policy of this folder.');
  const options = readOptions(values);
  const given = toSettings(options);
  const source = { kind: 'tree', root: process.cwd(), paths: ['.'] } as const;
  const { settings, policy } = await policyFor(source, given, choiceOf(options));
  const effective = checkSettings(settings);
  // Here it is noticed first that a type cannot be what the policy says.
  await customRecognizers(effective.recognizers);
  const rows = (Object.keys(defaults) as (keyof Settings)[]).map((name) => ({
    name: kebabCase(name),
    value: effective[name],
    from: originOf(name, given, policy.origins, effective),
  }));
  if (values.format === 'json')
    await print(`${JSON.stringify(Object.fromEntries(rows.map((row) => [row.name, row])), null, 2)}\n`);
  else await print(tableOf(rows.map(({ name, value, from }) => [name, shown(value), from])));
  return 0;
}

function originOf(
  name: keyof Settings,
  given: Partial<Settings>,
  origins: Partial<Record<keyof Settings, string>>,
  { mode }: Settings,
): string {
  if (given[name] !== undefined) return 'the command line';
  const file = origins[name];
  if (file !== undefined) return file;
  return mode !== 'balanced' && name in presets[mode] ? `mode ${mode}` : 'default';
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Lists of rules are told by their number: what they say stands in the file. */
function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value) || '-';
  if (value.length === 0) return '-';
  return value.every((each) => typeof each === 'string') ? value.join(', ') : `${value.length}`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map((column) => Math.min(60, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
