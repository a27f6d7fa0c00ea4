import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import type { Settings } from '../model/settings.js';
import { type OptionName, type Options, options } from './options.js';

/** Where values come from; `undefined` or empty text means that the default holds. */
export type Lookup = (name: OptionName) => string | undefined;

/**
 * Reads every option once.
 * @throws UserError that names the input, its value and what is allowed. The token's value is never named.
 */
export function parseOptions(lookup: Lookup): Options {
  const names = Object.keys(options) as OptionName[];
  return Object.fromEntries(names.map((name) => [name, parseOption(name, lookup(name))])) as Options;
}

function parseOption(name: OptionName, given: string | undefined): unknown {
  const { schema, fallback, expects } = options[name];
  // An expression stands in action.yml for the runner alone, and is no value where nobody evaluated it.
  const value = given?.trim() || (fallback.startsWith('${{') ? '' : fallback);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new UserError(`The input “${name}” is “${value}”, but it must be ${expects}.`);
}

export const toSettings = (parsed: Options): Settings => ({
  threshold: parsed.threshold,
  failOn: parsed['fail-on'],
  maxFindings: parsed['max-findings'],
  paths: parsed.paths,
  pathsIgnore: parsed['paths-ignore'],
  entities: parsed.entities,
});
