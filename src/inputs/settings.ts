import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import { defaults, type Settings } from '../model/settings.js';
import { rules } from './rules.js';

const texts = v.array(v.string());

const settings: { readonly [Name in keyof Settings]: Rule } = {
  threshold: rules.confidence,
  failOn: rules.failOn,
  maxFindings: rules.amount,
  paths: { schema: texts, expects: 'a list of globs' },
  pathsIgnore: { schema: texts, expects: 'a list of globs' },
  entities: { schema: texts, expects: 'a list of entity types' },
};

interface Rule {
  readonly schema: v.GenericSchema;
  readonly expects: string;
}

/**
 * The settings of a program that calls the library, completed by the defaults. What types cannot hold back is checked:
 * a misspelt severity would otherwise let everything pass.
 * @throws UserError that names the setting and what is allowed.
 */
export function checkSettings(given: Partial<Settings>): Settings {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const complete: Settings = { ...defaults, ...Object.fromEntries(set) };
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    const { schema, expects } = settings[name];
    if (!v.is(schema, complete[name])) throw new UserError(`The setting “${name}” must be ${expects}.`);
  }
  return complete;
}
