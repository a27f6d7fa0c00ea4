import type { Cells, View } from '../model/view.js';
import { shapeOf } from './cell-shape.js';
import { type Coded, codedText } from './coded.js';

interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly recognizer: { readonly entity: string; readonly check?: unknown };
  readonly seen: { readonly view: View };
}

/** Of fewer cells nothing can be said. */
const leastCells = 20;
/** So large a part of the cells that look alike must be one for any of them to be. */
const majority = 0.5;

/**
 * A column of numbers is of one kind. Of order numbers with sixteen digits every tenth passes for a card: where most
 * cells that look the same fail a check, those that pass do so by chance. Values whose label says what they are stay, and
 * so does the number that looks like no other in its column.
 * @param isTold whether the label of a value says what it is
 */
export function withoutChance<Value extends Weighed>(
  values: readonly Value[],
  view: View,
  isTold: (value: Value) => boolean,
): Value[] {
  const suspects = values.filter((value) => value.recognizer.check !== undefined && !isTold(value));
  const cells = suspects.length === 0 ? undefined : view.cells();
  if (!cells) return [...values];
  const coded = codedText(view.text);
  const alike = countShapes(coded, cells);
  const dropped = new Set<Value>();
  for (const [kind, members] of wholeCells(suspects, view, cells, coded)) {
    const all = alike.get(kind.slice(0, kind.lastIndexOf(' '))) ?? 0;
    if (all >= leastCells && members.length < all * majority) for (const member of members) dropped.add(member);
  }
  return dropped.size === 0 ? [...values] : values.filter((value) => !dropped.has(value));
}

/** The values that are all of a cell, by column, shape and entity. */
function wholeCells<Value extends Weighed>(values: readonly Value[], view: View, cells: Cells, coded: Coded) {
  const cellAt = new Map(Array.from(cells.starts, (start, at) => [start, at]));
  const kinds = new Map<string, Value[]>();
  for (const value of values) {
    const at = cellAt.get(value.start);
    if (at === undefined || cells.ends[at] !== value.end || value.seen.view !== view) continue;
    const kind = `${cells.columnOf[at]} ${shapeOf(coded, value.start, value.end)} ${value.recognizer.entity}`;
    const members = kinds.get(kind);
    if (members) members.push(value);
    else kinds.set(kind, [value]);
  }
  return kinds;
}

/** How many cells of a column look the same, by column and shape. */
function countShapes(coded: Coded, cells: Cells): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, start] of cells.starts.entries()) {
    const key = `${cells.columnOf[at]} ${shapeOf(coded, start, cells.ends[at] ?? start)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
