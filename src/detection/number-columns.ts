import type { Cells, View } from '../model/view.js';

/** So large a part of a column's cells must be numbers for it to be one of numbers. */
const majority = 0.5;

/**
 * Answers of an offset whether it stands in a column of numbers: ids, amounts, codes. Among words, a lone number is no id.
 * Each column is looked through once, when it is first asked about.
 */
export function numberColumns(view: View): (offset: number) => boolean {
  const known = new Map<string, boolean>();
  return (offset) => {
    const column = view.columnAt(offset);
    const cells = column === undefined ? undefined : view.cells();
    if (column === undefined || !cells) return true;
    const answer = known.get(column) ?? isOfNumbers(view.text, cells, column);
    known.set(column, answer);
    return answer;
  };
}

function isOfNumbers(text: string, cells: Cells, column: string): boolean {
  const wanted = cells.columns.map(({ id, kind = id }) => kind === column);
  let all = 0;
  let numbers = 0;
  for (const [index, start] of cells.starts.entries()) {
    if (!wanted[cells.columnOf[index] ?? -1]) continue;
    all++;
    if (/^\d+$/.test(text.slice(start, cells.ends[index]))) numbers++;
  }
  return numbers >= all * majority;
}
