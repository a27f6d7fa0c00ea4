/** Whether a cell is one of those that are named: `B2`, `B2:B900`, `B` for a column, `PID-5.1`. */
export function inCells(wanted: readonly string[]): (cell: string | undefined) => boolean {
  const tests = wanted.map(cellTest);
  return (cell) => cell !== undefined && tests.some((test) => test(cell));
}

function cellTest(wanted: string): (cell: string) => boolean {
  const [from = '', to = from] = wanted.split(':');
  const first = gridPlace(from);
  const last = gridPlace(to);
  if (!first || !last) return (cell) => cell.toLowerCase() === wanted.toLowerCase();
  return (cell) => {
    const at = gridPlace(cell);
    return (
      at !== undefined &&
      at.column >= first.column &&
      at.column <= last.column &&
      at.row >= (first.row || 1) &&
      at.row <= (last.row || Number.POSITIVE_INFINITY)
    );
  };
}

/** Column and row of a spreadsheet, from 1; row 0 is the whole column. */
function gridPlace(cell: string): { readonly column: number; readonly row: number } | undefined {
  const [, letters, digits = '0'] = /^([A-Za-z]{1,3})(\d{1,7})?$/.exec(cell.trim()) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}
