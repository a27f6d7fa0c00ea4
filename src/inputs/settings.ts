import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import { severities } from '../model/finding.js';
import { defaults, type Settings } from '../model/settings.js';

const texts = v.array(v.string());

const schema = v.object({
  threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  failOn: v.picklist([...severities, 'never']),
  maxFindings: v.pipe(v.number(), v.integer(), v.minValue(0)),
  paths: texts,
  pathsIgnore: texts,
  entities: texts,
});

const expects: Readonly<Record<keyof Settings, string>> = {
  threshold: 'a number from 0 to 1',
  failOn: `${severities.join(', ')} or never`,
  maxFindings: 'a whole number, 0 or more',
  paths: 'a list of globs',
  pathsIgnore: 'a list of globs',
  entities: 'a list of entity types',
};

/**
 * The settings of a program that calls the library, completed by the defaults. What types cannot hold back is checked:
 * a misspelt severity would otherwise let everything pass.
 * @throws UserError that names the setting and what is allowed.
 */
export function checkSettings(given: Partial<Settings>): Settings {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const result = v.safeParse(schema, { ...defaults, ...Object.fromEntries(set) });
  if (result.success) return result.output;
  const name = v.getDotPath(result.issues[0])?.split('.')[0] ?? '';
  throw new UserError(
    `The setting “${name}” must be ${Object.entries(expects).find(([key]) => key === name)?.[1] ?? 'valid'}.`,
  );
}
