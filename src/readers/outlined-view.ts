import type { Field, PlainView } from '../model/view.js';
import { fieldAt, fieldsIn } from './key-value.js';
import { createLines } from './lines.js';
import type { Column, Outline } from './outline.js';
import { isSourceCode } from './source-code.js';

/** A text with the structure that a reader saw in it. The outline is asked for on the first question. */
export function outlinedView(path: string, text: string, outlineOf: () => Outline, isTable: boolean): PlainView {
  const lines = createLines(text);
  const isCode = isSourceCode(path);

  /** The last field that begins at the offset or before, and whether it holds the offset. */
  const fieldBefore = (offset: number): number => {
    const { starts } = outlineOf();
    let low = -1;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const fieldAround = (offset: number): number | undefined => {
    const index = fieldBefore(offset);
    return offset < (outlineOf().ends[index] ?? -1) ? index : undefined;
  };
  const columnAround = (offset: number): Column | undefined => {
    const index = fieldAround(offset);
    const { columns, columnOf } = outlineOf();
    return index === undefined ? undefined : columns[columnOf[index] ?? -1];
  };
  const recordAt = (offset: number): number => outlineOf().recordOf[fieldBefore(offset)] ?? 0;

  return {
    text,
    isCode,
    positionAt: lines.positionAt,
    labelAt: (offset) => {
      const index = fieldAround(offset);
      if (index === undefined) return undefined;
      const { starts, columns, columnOf } = outlineOf();
      const outer = columns[columnOf[index] ?? -1]?.label;
      const inner = fieldAt(text, offset, starts[index]);
      return inner === undefined ? outer : { name: inner, ...(outer ? { under: outer.name } : {}) };
    },
    *fieldsUnder(wanted): Iterable<Field> {
      const { columns, columnOf, starts, ends } = outlineOf();
      const asked = columns.map(({ label }) => label !== undefined && wanted(label));
      for (const [index, start] of starts.entries()) {
        const column = columnOf[index] ?? -1;
        const end = ends[index] ?? start;
        const label = columns[column]?.label;
        if (label && asked[column]) yield { label, start, end };
        else yield* fieldsIn(text, wanted, isCode, { start, end }, label);
      }
    },
    recordAt,
    reach: 0,
    isTable,
    columnAt: (offset) => {
      const column = columnAround(offset);
      return column?.kind ?? (column?.id || undefined);
    },
    cellAt: (offset) => columnAround(offset)?.cell?.(recordAt(offset)),
  };
}
