import type { Origin } from '../model/finding.js';
import type { Inquiry } from './place.js';

/** What sort of value it is, in words, and who says so. */
export interface Statement {
  readonly provenance: Origin['provenance'];
  /** A clause for people: `a test card number of Stripe`. */
  readonly what: string;
  /** Where that is published: an RFC, a registry, a regulator's page. */
  readonly source: string;
}

/** Values that one source publishes, written as the source writes them. */
export interface Publication extends Statement {
  readonly values: readonly string[];
}

export const originFrom = ({ provenance, what, source }: Statement): Origin => ({
  provenance,
  because: `${what} (${source})`,
});

/** A table kept readable in the source: values parted by commas or line ends. */
export const valuesOf = (table: string): readonly string[] =>
  table
    .split(/[,\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** Letters and digits only, in upper case: the form in which identifiers compare. */
export const compactOf = (text: string): string => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/** Whole values only, never a prefix: a neighbour of a published example can be a person's. The first publisher wins. */
export function indexed(
  publications: readonly Publication[],
  normalise: (value: string) => string = compactOf,
): ReadonlyMap<string, Origin> {
  const index = new Map<string, Origin>();
  for (const publication of publications) {
    const origin = originFrom(publication);
    for (const value of publication.values.map(normalise)) {
      if (!index.has(value)) index.set(value, origin);
    }
  }
  return index;
}

/** Asks whether the whole value stands in one of these publications. */
export function listed(
  publications: readonly Publication[],
  normalise: (value: string) => string = compactOf,
): Inquiry {
  const index = indexed(publications, normalise);
  return (candidate) => index.get(normalise(candidate.text));
}
