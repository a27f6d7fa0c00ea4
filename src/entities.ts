import { isSupportedCountry } from 'libphonenumber-js/max';
import { UserError } from './model/errors.js';
import type { Recognizer } from './model/recognizer.js';
import { phoneNumberIn } from './recognizers/phone-number.js';
import { recognizers } from './recognizers/registry.generated.js';

/**
 * The recognizers for a list of entity types; an empty list means those that are on by default, `all` every one.
 * @param custom those of a team's own, which are on by default
 * @throws UserError for a name that no recognizer has, with those like it.
 */
export function recognizersFor(entities: readonly string[], custom: readonly Recognizer[] = []): readonly Recognizer[] {
  const all = custom.length === 0 ? recognizers : [...recognizers, ...custom];
  const wanted = normalised(entities);
  if (wanted.length === 0) return all.filter(({ onRequest }) => onRequest !== true);
  if (wanted.includes('ALL')) return all;
  const known = new Set(all.map(({ entity }) => entity));
  const unknown = wanted.find((entity) => !known.has(entity));
  if (unknown !== undefined) {
    const alike = [...known].filter((entity) => sharesWord(entity, unknown)).slice(0, 5);
    throw new UserError(
      `The input “entities” names “${unknown}”, which is no entity type. ` +
        `${alike.length > 0 ? `Is it one of ${alike.join(', ')}? ` : ''}\`piicloak entities\` lists them all.`,
    );
  }
  return all.filter(({ entity }) => wanted.includes(entity));
}

/** Whether a name means a type that comes with the scanner, or all of them. */
export const isBuiltIn = (name: string): boolean =>
  normalised([name]).some((wanted) => wanted === 'ALL' || recognizers.some(({ entity }) => entity === wanted));

/** The same for texts of one country: its telephone numbers count in their national form. */
export const inRegion = (recognizers: readonly Recognizer[], region: string): readonly Recognizer[] => {
  const country = region.trim().toUpperCase();
  if (!isSupportedCountry(country))
    throw new UserError(`The region “${region}” is not known. Name it by its code in ISO 3166-1: US, GB, DE.`);
  return recognizers.map((each) => (each.entity === 'PHONE_NUMBER' ? phoneNumberIn(country) : each));
};

/** Whether the list names types, instead of taking the default ones or all. */
export const isByName = (entities: readonly string[]): boolean => {
  const wanted = normalised(entities);
  return wanted.length > 0 && !wanted.includes('ALL');
};

/** Names that others use for the same type. */
const aliases: Readonly<Record<string, string>> = {
  ADDRESS: 'STREET_ADDRESS',
  ZIP_CODE: 'POSTAL_CODE',
  DOMAIN_NAME: 'DOMAIN',
};

const normalised = (entities: readonly string[]): string[] =>
  entities
    .map((entity) => entity.trim().toUpperCase())
    .filter((entity) => entity !== '')
    .map((entity) => aliases[entity] ?? entity);

/** `PHONE` is meant for `PHONE_NUMBER`, `SSN` for `US_SSN`. */
const sharesWord = (entity: string, wanted: string): boolean =>
  wanted.split('_').some((word) => word.length > 2 && entity.split('_').includes(word));
