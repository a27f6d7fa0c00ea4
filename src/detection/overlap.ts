import type { Span } from '../model/position.js';

/** One winner per span: where values overlap, the surest stays, then the longest, then the first. Sorted by place. */
export function winners<Value extends Span & { readonly score: number }>(values: readonly Value[]): Value[] {
  const sorted = [...values].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Value[] = [];
  for (let first = 0; first < sorted.length; ) {
    const cluster = clusterFrom(sorted, first);
    chosen.push(...best(cluster));
    first += cluster.length;
  }
  return chosen;
}

/** Values that overlap each other, directly or through others between them. */
function clusterFrom<Value extends Span>(sorted: readonly Value[], first: number): Value[] {
  const cluster: Value[] = [];
  let end = -1;
  for (let at = first; at < sorted.length; at++) {
    const value = sorted[at];
    if (!value || (cluster.length > 0 && value.start >= end)) break;
    cluster.push(value);
    end = Math.max(end, value.end);
  }
  return cluster;
}

function best<Value extends Span & { readonly score: number }>(cluster: readonly Value[]): Value[] {
  if (cluster.length === 1) return [...cluster];
  const kept: Value[] = [];
  const ranked = [...cluster].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  for (const value of ranked)
    if (kept.every((other) => value.end <= other.start || value.start >= other.end)) kept.push(value);
  return kept.sort((a, b) => a.start - b.start);
}
