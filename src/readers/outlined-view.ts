import type { Position } from '../model/position.js';
import { lastUpTo } from '../model/sorted.js';
import type { Field, PlainView, Wanted } from '../model/view.js';
import type { Format } from './format.js';
import { fieldAt, fieldsIn } from './key-value.js';
import { createLines } from './lines.js';
import type { Column, Outline } from './outline.js';
import { reach } from './plain-text.js';
import type { PointerAt } from './pointers.js';
import { isSourceCode } from './source-code.js';

/** What the records of a format are. */
type Kind = Pick<Format, 'isTable' | 'isText'>;

/** Where a text stands in its file, and how many records are before it. */
export interface Start {
  readonly positionAt: (offset: number) => Position;
  readonly record: number;
}

/** A text with the structure that a reader saw in it. The outline is asked for on the first question. */
export function outlinedView(
  path: string,
  text: string,
  outlineOf: () => Outline,
  kind: Kind,
  pointerAt: PointerAt,
  start: Start = { positionAt: createLines(text).positionAt, record: 0 },
): PlainView {
  const isCode = isSourceCode(path);

  /** The last field that begins at the offset or before, and whether it holds the offset. */
  const fieldBefore = (offset: number): number => lastUpTo(outlineOf().starts, offset);
  const fieldAround = (offset: number): number | undefined => {
    const index = fieldBefore(offset);
    return offset < (outlineOf().ends[index] ?? -1) ? index : undefined;
  };
  const columnAround = (offset: number): Column | undefined => {
    const index = fieldAround(offset);
    const { columns, columnOf } = outlineOf();
    return index === undefined ? undefined : columns[columnOf[index] ?? -1];
  };
  const recordAt = kind.isText
    ? (offset: number): number => start.positionAt(offset).line
    : (offset: number): number => (outlineOf().recordOf[fieldBefore(offset)] ?? 0) + start.record;

  return {
    text,
    isCode,
    positionAt: start.positionAt,
    labelAt: (offset) => {
      const index = fieldAround(offset);
      if (index === undefined) return undefined;
      const { starts, columns, columnOf } = outlineOf();
      const { label: outer, isOpaque } = columns[columnOf[index] ?? -1] ?? {};
      if (isOpaque) return undefined;
      const inner = fieldAt(text, offset, starts[index], isCode);
      return inner === undefined ? outer : { name: inner, ...(outer ? { under: outer.name } : {}) };
    },
    fieldsUnder: (wanted) => fieldsOf(text, outlineOf(), wanted, isCode),
    recordAt,
    reach: kind.isText ? reach : 0,
    isTable: kind.isTable === true,
    columnAt: (offset) => {
      const column = columnAround(offset);
      return (column?.kind ?? column?.id) || undefined;
    },
    cells: outlineOf,
    cellAt: (offset) => columnAround(offset)?.cell?.(recordAt(offset)),
    pointerAt,
  };
}

/** Fields under a label that is wanted, and in the others those under a label of their own. */
function* fieldsOf(
  text: string,
  { columns, columnOf, starts, ends }: Outline,
  wanted: Wanted,
  isCode: boolean,
): Iterable<Field> {
  const asked = columns.map(({ label }) => label !== undefined && wanted(label));
  for (const [index, start] of starts.entries()) {
    const column = columnOf[index] ?? -1;
    const end = ends[index] ?? start;
    const { label, isOpaque } = columns[column] ?? {};
    if (isOpaque) continue;
    if (label && asked[column]) yield { label, start, end };
    else yield* fieldsIn(text, wanted, isCode, { start, end }, label);
  }
}
