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
    const behind = clusterEnd(sorted, first);
    const cluster = sorted.slice(first, behind);
    chosen.push(...(cluster.length === 1 ? cluster : best(cluster)));
    first = behind;
  }
  return chosen;
}

/** Behind the values that overlap the first one, directly or through others between them. */
function clusterEnd(sorted: readonly Span[], first: number): number {
  let at = first;
  let end = -1;
  do end = Math.max(end, sorted[at++]?.end ?? 0);
  while ((sorted[at]?.start ?? end) < end);
  return at;
}

function best<Value extends Contender>(cluster: readonly Value[]): Value[] {
  const rivals = rivalsIn(cluster);
  const against = (value: Value): readonly Value[] => rivals.get(value) ?? [];
  const ranked = cluster
    .filter((value) => !against(value).some((other) => isMisread(value, other) || isPart(value, other)))
    .sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  const kept = new Set<Value>();
  for (const value of ranked) if (!against(value).some((other) => kept.has(other))) kept.add(value);
  return cluster.filter((value) => kept.has(value));
}

/** For each value those that overlap it. A chain of thousands is looked at link by link, not each against all. */
function rivalsIn<Value extends Span>(cluster: readonly Value[]): ReadonlyMap<Value, readonly Value[]> {
  const rivals = new Map(cluster.map((value): [Value, Value[]] => [value, []]));
  for (const [index, value] of cluster.entries()) {
    for (let at = index + 1; at < cluster.length; at++) {
      const other = cluster[at];
      if (!other || other.start >= value.end) break;
      rivals.get(value)?.push(other);
      rivals.get(other)?.push(value);
    }
  }
  return rivals;
}

const isMisread = (value: Contender, other: Contender): boolean =>
  !value.disguised && other.disguised === true && other.recognizer.entity === value.recognizer.entity;

const isPart = (value: Contender, whole: Contender): boolean =>
  whole.candidate.kind === 'address'
    ? inAddresses.has(value.candidate.kind)
    : whole.candidate.kind === 'field' &&
      value.candidate.kind !== 'address' &&
      whole.recognizer.entity === value.recognizer.entity &&
      whole.start <= value.start &&
      whole.end >= value.end &&
      whole.end - whole.start > value.end - value.start;

/** What street and town are taken for by themselves. */
const inAddresses: ReadonlySet<CandidateKind> = new Set(['name', 'organization', 'place', 'group', 'postcode']);
