import type { TreeWriter } from '../tree/tree.js';

/** A map or list that is open. */
interface Level {
  readonly kind: 'map' | 'list';
  /** The column of its keys or dashes; none in flow style, between brackets. */
  readonly indent: number | undefined;
  /** `[a: b]` is a list of maps whose brackets are left out. */
  readonly isImplicit?: true;
  /** In flow style: the value of a key comes next, or has come. */
  isKeyed: boolean;
}

/** The maps and lists around a place, which indentation and brackets open and close. */
export function createLevels(tree: TreeWriter) {
  const levels: Level[] = [];
  const top = (): Level | undefined => levels[levels.length - 1];
  const open = (level: Level): void => {
    levels.push(level);
    tree.open(level.kind);
  };
  const close = (): void => {
    levels.pop();
    tree.close();
  };
  const closeImplicit = (): void => {
    if (top()?.isImplicit) close();
  };
  return {
    isFlow: (): boolean => levels.length > 0 && top()?.indent === undefined,
    closeAll: (): void => {
      while (levels.length > 0) close();
    },
    /** Blocks that are indented deeper are over, and a list whose dashes stand here, unless this is one. */
    dedent: (column: number, isItem: boolean): void => {
      for (let level = top(); level?.indent !== undefined; level = top()) {
        const isBesides = level.indent === column && level.kind === 'list' && !isItem;
        if (level.indent <= column && !isBesides) return;
        close();
      }
    },
    /** A key of a block map. */
    keyAt: (column: number): void => {
      const level = top();
      if (level?.kind !== 'map' || level.indent !== column) open({ kind: 'map', indent: column, isKeyed: true });
    },
    /** Whether the keys of the innermost map stand in this column. */
    isMapAt: (column: number): boolean => {
      const level = top();
      return level?.kind === 'map' && level.indent === column;
    },
    /** A dash of a block list. */
    itemAt: (column: number): void => {
      const level = top();
      if (level?.kind !== 'list' || level.indent !== column) open({ kind: 'list', indent: column, isKeyed: false });
    },
    openFlow: (kind: 'map' | 'list'): void => open({ kind, indent: undefined, isKeyed: false }),
    /** Answers whether a bracket was open. */
    closeFlow: (): boolean => {
      closeImplicit();
      if (levels.length === 0 || top()?.indent !== undefined) return false;
      close();
      return true;
    },
    /** A colon between brackets. */
    keyInFlow: (): void => {
      if (top()?.kind === 'list') open({ kind: 'map', indent: undefined, isImplicit: true, isKeyed: true });
      const level = top();
      if (level) level.isKeyed = true;
    },
    /** A comma between brackets. */
    next: (): void => {
      closeImplicit();
      const level = top();
      if (level?.indent === undefined && level) level.isKeyed = false;
    },
    /** Whether a scalar here, between brackets, is a key without a value. */
    takesKey: (): boolean => {
      const level = top();
      return level?.kind === 'map' && level.indent === undefined && !level.isKeyed;
    },
  };
}
