import { cellBefore } from '../../src/detection/cells.js';
import type { Cells, Label, View } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';

type Column = Cells['columns'][number];

/** A column as tables write them: by its name, or one that has none. */
export const named = (name: string, under?: string): Column => ({
  id: name,
  label: { name, ...(under === undefined ? {} : { under }) },
});
export const nameless = (id: string): Column => ({ id });

/** What a reader makes of rows of cells, parted by commas; `above` them stands what is no cell. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[], above = ''): View {
  let text = above;
  const starts: number[] = [];
  const ends: number[] = [];
  const columnOf: number[] = [];
  const recordOf: number[] = [];
  for (const [record, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      starts.push(text.length);
      ends.push(text.length + cell.length);
      columnOf.push(column);
      recordOf.push(record);
      text += `${cell}${column === row.length - 1 ? '\n' : ','}`;
    }
  }
  const cells = { columns, starts, ends, columnOf, recordOf };
  const indexAt = (offset: number): number => {
    const index = cellBefore(cells, offset);
    return offset < (ends[index] ?? -1) ? index : -1;
  };
  const columnAt = (offset: number): Column | undefined => columns[columnOf[indexAt(offset)] ?? -1];
  return {
    ...readText('a.txt', text),
    reach: 0,
    isTable: true,
    cells: () => cells,
    labelAt: (offset) => columnAt(offset)?.label,
    columnAt: (offset) => columnAt(offset)?.id,
    recordAt: (offset) => recordOf[indexAt(offset)] ?? -1,
    *fieldsUnder(wanted: (label: Label) => boolean) {
      for (const [index, start] of starts.entries()) {
        const label = columns[columnOf[index] ?? -1]?.label;
        if (label && wanted(label)) yield { label, start, end: ends[index] ?? start };
      }
    },
  };
}
