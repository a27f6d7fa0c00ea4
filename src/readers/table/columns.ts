import type { OutlineWriter } from '../outline.js';

/** As many as a spreadsheet has (XFD). What stands beyond is in one. */
const mostColumns = 16_384;

/** The number of the column that a cell belongs to, by its place in the row. */
export type TableColumns = (index: number) => number;

/**
 * The columns of a table, named as spreadsheets name them: `D13` is in the fourth, in the row whose record is 12.
 * @param table its number, where one stands below the other
 */
export function createColumns(
  writer: OutlineWriter,
  labels: readonly (string | undefined)[],
  table: number,
): TableColumns {
  const known: number[] = [];
  const prefix = table === 0 ? '' : `${table}/`;
  return (index) => {
    const at = Math.min(index, mostColumns);
    const column = known[at];
    if (column !== undefined) return column;
    const name = labels[at];
    const letter = letters(at);
    const cell = (record: number): string => `${letter}${record + 1}`;
    const made = writer.column(`${prefix}${at}`, () => (name === undefined ? { cell } : { label: { name }, cell }));
    known[at] = made;
    return made;
  };
}

/** The name of a column in a spreadsheet: A to Z, then AA. */
function letters(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
