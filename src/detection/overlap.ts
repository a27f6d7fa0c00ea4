import type { Span } from '../model/position.js';
import type { CandidateKind } from '../model/recognizer.js';

/** What competes for a place in the text. */
interface Contender extends Span {
  readonly score: number;
  readonly recognizer: { readonly entity: string };
  readonly candidate: { readonly kind: CandidateKind };
  readonly disguised?: true;
}

/**
 * One winner per span: where values overlap, the surest stays, then the longest, then the first. Of one entity, what a
 * disguise says goes before what the escape reads like: `u003cjane@` is `<jane@`. A whole address goes before the town in
 * it, and a whole value under a label before a part of it. Sorted by place.
 */
export function winners<Value extends Contender>(values: readonly Value[]): Value[] {
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

function best<Value extends Contender>(cluster: readonly Value[]): Value[] {
  if (cluster.length === 1) return [...cluster];
  const kept: Value[] = [];
  const ranked = cluster
    .filter((value) => !isMisread(value, cluster) && !isPart(value, cluster))
    .sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  for (const value of ranked)
    if (kept.every((other) => value.end <= other.start || value.start >= other.end)) kept.push(value);
  return kept.sort((a, b) => a.start - b.start);
}

const isMisread = (value: Contender, cluster: readonly Contender[]): boolean =>
  !value.disguised &&
  cluster.some(
    (other) =>
      other.disguised &&
      other.recognizer.entity === value.recognizer.entity &&
      other.start < value.end &&
      value.start < other.end,
  );

const isPart = (value: Contender, cluster: readonly Contender[]): boolean =>
  cluster.some((whole) =>
    whole.candidate.kind === 'address'
      ? inAddresses.has(value.candidate.kind) && whole.start < value.end && value.start < whole.end
      : whole.candidate.kind === 'field' &&
        value.candidate.kind !== 'address' &&
        whole.recognizer.entity === value.recognizer.entity &&
        whole.start <= value.start &&
        whole.end >= value.end &&
        whole.end - whole.start > value.end - value.start,
  );

/** What street and town are taken for by themselves. */
const inAddresses: ReadonlySet<CandidateKind> = new Set(['name', 'organization', 'place', 'group', 'postcode']);
