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

/** What was set, and nothing else: a policy file has its say on the rest. */
export function toSettings(parsed: Options): Partial<Settings> {
  const { paths, 'paths-ignore': pathsIgnore, entities, threshold, mode } = parsed;
  const all: { readonly [Name in keyof Settings]?: Settings[Name] | undefined } = {
    threshold,
    failOn: parsed['fail-on'],
    maxFindings: parsed['max-findings'],
    maxSubjects: parsed['max-subjects'],
    mode,
    warnOnly: parsed['warn-only'],
    paths,
    pathsIgnore,
    generated: parsed.generated,
    fileTimeout: parsed['file-timeout'],
    entities,
    inlineIgnores: parsed['inline-ignores'],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
