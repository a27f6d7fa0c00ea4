import type { Format } from './format.js';
import type { OutlineWriter } from './outline.js';
import { cellsOf, content, rowStarts } from './table-cells.js';
import { readHeader } from './table-header.js';

/** Tables in text: CSV, TSV and their kin (RFC 4180), with the header's names as labels. */
export const delimited: Format = {
  name: 'CSV',
  is: (path, text) => /\.(?:csv|tsv|tab|psv)$/i.test(path) && readHeader(text) !== undefined,
  isTable: true,
  outline: outlineTable,
};

function outlineTable(text: string, writer: OutlineWriter): void {
  const header = readHeader(text);
  if (!header) return;
  const { start, delimiter, labels } = header;
  const columns = labels.map((name, index) =>
    writer.column(`${index}`, () => ({ label: { name }, cell: (row) => `${letters(index)}${row + 1}` })),
  );
  const beyond = writer.column('beyond', () => ({}));
  writer.prose(0, start, 0);
  for (const [row, first] of rowStarts(text, start, delimiter).entries()) {
    if (row === 0) continue;
    let index = 0;
    for (const cell of cellsOf(text, first, delimiter)) {
      const { start: from, end } = content(text, cell);
      writer.field(from, end, columns[index] ?? beyond, row);
      index++;
    }
  }
}

/** The name of a column in a spreadsheet: A to Z, then AA. */
function letters(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
