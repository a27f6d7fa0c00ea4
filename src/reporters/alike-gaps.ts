import { type Gap, isBlocking } from '../model/gap.js';

/** So many files of which the same is to be said are named one by one. */
const mostNamed = 10;

/**
 * For people: a folder of a thousand pictures is one line. What blocks is always named, and files for machines name
 * everything.
 */
export function foldAlike(gaps: readonly Gap[]): readonly Gap[] {
  return [...grouped(gaps).values()].flatMap((group) => (group.length > mostNamed ? [asOne(group)] : group));
}

function grouped(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const groups = new Map<string, Gap[]>();
  for (const [at, gap] of gaps.entries()) {
    const isOne = isBlocking(gap) || gap.path === undefined || gap.files !== undefined;
    const key = isOne ? `${at}` : `${gap.reason} ${gap.detail}`;
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return groups;
}

function asOne(group: readonly Gap[]): Gap {
  const [{ path, detail, ...rest } = { stage: 'readers', reason: 'binary', detail: '' } as const] = group;
  const files = `${group.length.toLocaleString('en-US')} files, such as ${JSON.stringify(path)}`;
  return { ...rest, files: group.length, detail: `${files}: ${detail}` };
}
