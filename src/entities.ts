import { UserError } from './model/errors.js';
import type { Recognizer } from './model/recognizer.js';
import { recognizers } from './recognizers/registry.generated.js';

/**
 * The recognizers for a list of entity types; an empty list or `all` means every one.
 * @throws UserError for a name that no recognizer has, with those that exist.
 */
export function recognizersFor(entities: readonly string[]): readonly Recognizer[] {
  const wanted = entities.map((entity) => entity.trim().toUpperCase()).filter((entity) => entity !== '');
  if (wanted.length === 0 || wanted.includes('ALL')) return recognizers;
  const known = new Set(recognizers.map(({ entity }) => entity));
  const unknown = wanted.find((entity) => !known.has(entity));
  if (unknown !== undefined) {
    throw new UserError(
      `The input “entities” names “${unknown}”, but the entity types are ${[...known].sort().join(', ')} and all.`,
    );
  }
  return recognizers.filter(({ entity }) => wanted.includes(entity));
}
