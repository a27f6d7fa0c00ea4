import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import { defaults, presets, type Settings } from '../model/settings.js';
import { checkCustom } from './custom-settings.js';
import { rules } from './rules.js';

const globs = { ...rules.texts, expects: 'a list of globs' };
const objects = { schema: v.array(v.looseObject({})), expects: 'a list of objects' };

const settings: { readonly [Name in keyof Settings]: Rule } = {
  mode: rules.mode,
  threshold: rules.confidence,
  failOn: rules.failOn,
  maxFindings: rules.most,
  maxSubjects: rules.most,
  warnOnly: rules.flag,
  paths: globs,
  pathsIgnore: globs,
  generated: rules.generated,
  fileTimeout: rules.seconds,
  entities: { ...rules.texts, expects: 'a list of entity types' },
  overrides: objects,
  suppress: objects,
  allow: objects,
  baseline: { schema: v.string(), expects: 'a path' },
  ourDomains: { ...rules.texts, expects: 'a list of domains' },
  ourNumbers: { ...rules.texts, expects: 'a list of telephone numbers' },
  packs: { ...rules.texts, expects: 'a list of packs' },
  recognizers: { ...objects, schema: v.array(v.unknown()) },
  inlineIgnores: rules.inlineIgnores,
  requireReason: rules.flag,
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
  const mode = rules.mode.schema.options.find((name) => name === given.mode) ?? defaults.mode;
  const complete: Settings = { ...defaults, ...presets[mode], ...Object.fromEntries(set) };
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    const { schema, expects } = settings[name];
    if (!v.is(schema, complete[name])) throw new UserError(`The setting “${name}” must be ${expects}.`);
  }
  checkCustom(complete.recognizers);
  return complete;
}
