import type { Span, TypedSpan } from './vectors.js';

/** Spans that were found, were not there, and were missed. */
export interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly missed: number;
}

export const noCounts: Counts = { hits: 0, alarms: 0, missed: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  hits: a.hits + b.hits,
  alarms: a.alarms + b.alarms,
  missed: a.missed + b.missed,
});

export const precision = ({ hits, alarms }: Counts): number => share(hits, hits + alarms);
export const recall = ({ hits, missed }: Counts): number => share(hits, hits + missed);

/** The F-measure that weighs recall twice as high as precision, as presidio-research reports it. */
export function f2(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (5 * p * r) / (4 * p + r);
}

/** Nothing of nothing is all of it. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** How much of two spans together they have in common, 0–1. */
export function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Counts by type: a span is found by one of its type that overlaps it by at least `least`; each counts once. */
export function countByType(
  expected: readonly TypedSpan[],
  found: readonly TypedSpan[],
  least: number,
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const count = (type: string, change: Partial<Counts>): void =>
    void counts.set(type, add(counts.get(type) ?? noCounts, { ...noCounts, ...change }));
  const free = new Set(found);
  for (const span of expected) {
    const match = [...free].find((other) => other.type === span.type && overlap(span, other) >= least);
    if (match) free.delete(match);
    count(span.type, match ? { hits: 1 } : { missed: 1 });
  }
  for (const { type } of free) count(type, { alarms: 1 });
  return counts;
}
