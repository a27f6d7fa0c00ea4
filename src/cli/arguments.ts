import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Lookup, parseOptions } from '../inputs/parse.js';
import { UserError } from '../model/errors.js';

export type Flags = NonNullable<ParseArgsConfig['options']>;

/** Flags of the scan that set what the Action's inputs of the same name set. A glob flag may be given many times. */
export const settingFlags = {
  threshold: { type: 'string' },
  'fail-on': { type: 'string' },
  'max-findings': { type: 'string' },
  'max-subjects': { type: 'string' },
  mode: { type: 'string' },
  'warn-only': { type: 'boolean' },
  'inline-ignores': { type: 'string' },
  config: { type: 'string' },
  paths: { type: 'string', multiple: true },
  'paths-ignore': { type: 'string', multiple: true },
  generated: { type: 'string' },
  'file-timeout': { type: 'string' },
  entities: { type: 'string' },
  scope: { type: 'string' },
  category: { type: 'string' },
} as const satisfies Flags;

export type Parsed<Config extends Flags> = ReturnType<
  typeof parseArgs<{ options: Config; allowPositionals: true; strict: true }>
>;

/** @throws UserError for an unknown flag or a missing value. */
export function parse<const Config extends Flags>(args: readonly string[], options: Config): Parsed<Config> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence names the flag; the rest of it is advice about `--` that would confuse more than it helps.
    const sentence = error instanceof Error ? error.message.split(/\.\s/)[0] : 'The arguments cannot be read';
    throw new UserError(`${sentence}. Try \`piicloak --help\`.`);
  }
}

/** @throws UserError for a value that is not allowed. */
export function readOptions(values: Readonly<Record<string, unknown>>) {
  const lookup: Lookup = (name) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join('\n');
    return value === undefined ? undefined : String(value);
  };
  return parseOptions(lookup);
}
