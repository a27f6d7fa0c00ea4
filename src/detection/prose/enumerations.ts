import type { Span } from '../../model/position.js';

/** What stands between the items of an enumeration. */
export const separators: ReadonlySet<string> = new Set([
  ', ',
  ' and ',
  ', and ',
  ' & ',
  ' or ',
  ', or ',
  ' und ',
  ' et ',
  ' y ',
  ' e ',
]);

/** Longer enumerations are tables. */
const longest = 50;
const longestSeparator = 7;

/**
 * Collects what stands in one enumeration, and hands it on when the next item does not belong to it, or at the end. One
 * item is an enumeration, too.
 */
export interface Enumeration<Item> {
  readonly add: (item: Item, span: Span) => void;
  readonly end: () => void;
}

export function enumerate<Item>(text: string, whole: (items: readonly Item[]) => void): Enumeration<Item> {
  let items: Item[] = [];
  let end = 0;
  const flush = (): void => {
    const list = items;
    items = [];
    if (list.length > 0) whole(list);
  };
  return {
    add: (item, span) => {
      const between = span.start - end > longestSeparator ? '' : text.slice(end, span.start);
      if (items.length === longest || !separators.has(between)) flush();
      items.push(item);
      end = span.end;
    },
    end: flush,
  };
}
