import { nearest } from './inputs/nearest.js';
import { UserError } from './model/errors.js';
import type { Pack } from './model/pack.js';
import { packs } from './packs/index.js';

/**
 * The packs of these names, each once, in the order of their names.
 * @param places where each name is written: `.piicloak.yml:3`
 * @throws UserError for a name that no pack has, with the nearest and all others.
 */
export function packsFor(names: readonly string[], places: Readonly<Record<string, string>> = {}): readonly Pack[] {
  const known = packs.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return packs.filter(({ name }) => names.includes(name));
  const place = places[unknown];
  const alike = nearest(unknown, known);
  throw new UserError(
    `${place === undefined ? '' : `${place}: `}there is no pack “${unknown}”.` +
      `${alike === undefined ? '' : ` Is it “${alike}”?`} There are ${known.join(', ')}; a file of one’s own begins with ./`,
  );
}
