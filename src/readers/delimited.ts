import type { Field, View } from '../model/view.js';
import { withDisguises } from './disguised.js';
import { createLines } from './lines.js';
import { cellsOf, content, rowStarts } from './table-cells.js';
import { readHeader } from './table-header.js';

/** A table in text: CSV, TSV and their kin (RFC 4180), with the header's names as labels. */
export function readDelimited(path: string, text: string): View | undefined {
  const header = readHeader(text);
  if (!header) return undefined;
  const { start, delimiter, labels } = header;
  const lines = createLines(text);
  const rows = rowStarts(text, start, delimiter);
  const rowAt = (offset: number): number => indexOfLast(rows, offset);
  const columnAt = createColumns(text, delimiter);
  return withDisguises(path, {
    text,
    isCode: false,
    positionAt: lines.positionAt,
    labelAt: (offset) => {
      const row = rowAt(offset);
      return row === 0 ? undefined : labels[columnAt(rows[row] ?? 0, offset)];
    },
    *fieldsUnder(wanted): Iterable<Field> {
      const asked = labels.map((label) => (wanted(label) ? label : undefined));
      if (asked.every((label) => label === undefined)) return;
      for (const row of rows.slice(1)) {
        const columns = asked.values();
        for (const cell of cellsOf(text, row, delimiter)) {
          const label = columns.next().value;
          if (label === undefined) continue;
          const value = content(text, cell);
          if (value.end > value.start) yield { label, ...value };
        }
      }
    },
    recordAt: rowAt,
    reach: 0,
  });
}

/** The column of an offset in its row. One row is remembered: a wide one is asked about once for each of its values. */
function createColumns(text: string, delimiter: string): (row: number, offset: number) => number {
  let known = -1;
  let starts: readonly number[] = [];
  return (row, offset) => {
    if (row !== known) starts = Array.from(cellsOf(text, row, delimiter), ({ start }) => start);
    known = row;
    return indexOfLast(starts, offset);
  };
}

function indexOfLast(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
