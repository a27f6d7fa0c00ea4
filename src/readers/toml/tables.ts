import type { TreeWriter } from '../tree/tree.js';

/** A table that is open, or a member of an array of tables. */
interface Table {
  readonly key: string;
  readonly isMember: boolean;
}

/** An array of tables, or what one stands in. */
interface ArrayOfTables {
  members: number;
  readonly inside: Map<string, ArrayOfTables>;
}

/** The number of the next member of an array, from 0; the arrays in it begin anew. */
function nextMember(arrays: ArrayOfTables, names: readonly string[]): number {
  let array = arrays;
  for (const name of names) {
    const inner = array.inside.get(name) ?? { members: 0, inside: new Map() };
    array.inside.set(name, inner);
    array = inner;
  }
  array.inside.clear();
  return array.members++;
}

/** Keeps the tables open that a header names: `[people.address]` goes on with the last of `[[people]]`. */
export function createTables(tree: TreeWriter) {
  const open: Table[] = [];
  const arrays: ArrayOfTables = { members: 0, inside: new Map() };
  const close = (): void => {
    const table = open.pop();
    tree.close();
    if (table?.isMember) tree.close();
  };
  /** How many of the tables named are open already. A member of an array is always another one. */
  const sharedWith = (names: readonly string[], isMember: boolean): number => {
    const most = Math.min(open.length, isMember ? names.length - 1 : names.length);
    let same = 0;
    while (same < most && open[same]?.key === names[same]) same++;
    return same;
  };
  return {
    enter: (names: readonly string[], isMember: boolean): void => {
      const same = sharedWith(names, isMember);
      while (open.length > same) close();
      for (const key of names.slice(same)) {
        const table = { key, isMember: isMember && open.length === names.length - 1 };
        open.push(table);
        tree.key(key);
        if (table.isMember) tree.open('list', false, nextMember(arrays, names));
        tree.open('map');
      }
    },
  };
}
