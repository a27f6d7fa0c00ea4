import type { Origin } from '../model/finding.js';
import type { Fellow } from './fellow.js';
import { knownPerson } from './people.js';

/** How many lines apart given and family name stand at the most. */
const apart = 1;

/**
 * Names written in two fields, `Jan` and `Kowalski`, that together are nobody's; apart, each may be anybody's.
 * @returns the origin of either half, by its index in `fellows`
 */
export function fullNames(fellows: readonly Fellow[], reach: number): ReadonlyMap<number, Origin> {
  const origins = new Map<number, Origin>();
  let before: number | undefined;
  fellows.forEach(({ entity, record, label, text, provenance }, index) => {
    if (entity !== 'PERSON' || provenance !== 'plausible') return;
    const other = before === undefined ? undefined : fellows[before];
    const belong = other !== undefined && other.label !== label && record - other.record <= Math.min(apart, reach);
    const origin = belong ? knownPerson(`${other.text} ${text}`) : undefined;
    if (origin !== undefined && before !== undefined) origins.set(before, origin).set(index, origin);
    before = index;
  });
  return origins;
}
