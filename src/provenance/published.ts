import type { Origin } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
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
  const index = lazily(() => indexed(publications, normalise));
  return (candidate) => index().get(normalise(candidate.text));
}

/** Values of an entity that all have one mark which no person's has, and the authority that says so. */
export interface TestRange extends Statement {
  /** Anchored at both ends; read against the compact value. */
  readonly pattern: RegExp;
}

/** Asks whether the whole value lies in one of these ranges. */
export const inRange =
  (ranges: readonly TestRange[]): Inquiry =>
  ({ text }) => {
    const compact = compactOf(text);
    const range = ranges.find(({ pattern }) => pattern.test(compact));
    return range && originFrom(range);
  };

/** The questions for each entity, by its recognizer's name. */
export type Inquiries = Readonly<Record<string, readonly Inquiry[]>>;

/** Published values by entity. */
export type Samples = Readonly<Record<string, readonly Publication[]>>;

/** One table of several; an entity that stands in more than one has all of their entries, in their order. */
export function merged<Entry>(
  tables: readonly Readonly<Record<string, readonly Entry[]>>[],
): ReadonlyMap<string, readonly Entry[]> {
  const whole = new Map<string, readonly Entry[]>();
  for (const [entity, entries] of tables.flatMap(Object.entries<readonly Entry[]>)) {
    whole.set(entity, [...(whole.get(entity) ?? []), ...entries]);
  }
  return whole;
}

export const documented = (what: string, source: string, table: string): Publication => ({
  provenance: 'documented',
  what,
  source,
  values: valuesOf(table),
});
