import type { Cells, View } from '../model/view.js';

/** So large a part of a column's cells must be numbers for it to be one of numbers. */
const majority = 0.5;

/**
 * Answers of an offset whether it stands in a column of numbers: ids, amounts, codes. Among words, a lone number is no id.
 * All are looked through once, when one is first asked about.
 */
export function numberColumns(view: View): (offset: number) => boolean {
  let known: ReadonlyMap<string, Share> | undefined;
  return (offset) => {
    const column = view.columnAt(offset);
    const cells = column === undefined ? undefined : view.cells();
    if (column === undefined || !cells) return true;
    known ??= shares(view.text, cells);
    const { all, numbers } = known.get(column) ?? { all: 0, numbers: 0 };
    return numbers >= all * majority;
  };
}

interface Share {
  all: number;
  numbers: number;
}

/** How many cells of each column there are, and how many of them are numbers. */
function shares(text: string, { columns, starts, ends, columnOf }: Cells): ReadonlyMap<string, Share> {
  const byKind = new Map<string, Share>();
  const byColumn = columns.map(({ id, kind = id }) => {
    const share = byKind.get(kind) ?? { all: 0, numbers: 0 };
    byKind.set(kind, share);
    return share;
  });
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const share = byColumn[columnOf[index] ?? -1];
    if (!share) continue;
    share.all++;
    if (isNumber(text, start, ends[index] ?? start)) share.numbers++;
  }
  return byKind;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return false;
  }
  return true;
}

const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);
