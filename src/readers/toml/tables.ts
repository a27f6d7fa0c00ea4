import type { TreeWriter } from '../tree/tree.js';

/** A table that is open, or a member of an array of tables. */
interface Table {
  readonly key: string;
  readonly isMember: boolean;
}

/** Keeps the tables open that a header names: `[people.address]` goes on with the last of `[[people]]`. */
export function createTables(tree: TreeWriter) {
  const open: Table[] = [];
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
        if (table.isMember) tree.open('list');
        tree.open('map');
      }
    },
  };
}
