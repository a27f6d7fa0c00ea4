import type { Format, SliceReader } from '../format.js';
import { rowsFrom } from './dialect.js';
import { type Header, readHeader } from './header.js';
import { plainIn } from './plain.js';
import { createRowReader } from './rows.js';

const extensions = /\.(?:csv|tsv|tab|psv|ssv)$/i;
const textExtensions = /\.(?:txt|dat|asc|lst|unl|text|data|export|dump)$/i;

/** Tables in text: CSV, TSV and their kin (RFC 4180), with the header's names as labels. */
export const delimited: Format = {
  name: 'CSV',
  is: (path, text) =>
    extensions.test(path) ? readHeader(text) !== undefined : textExtensions.test(path) && textTable(text) !== undefined,
  isTable: true,
  outline: (text, writer) => {
    const header = readHeader(text);
    if (header) createRowReader(header)(text, writer, true);
  },
  slices: (beginning): SliceReader => {
    const header = readHeader(beginning);
    return header ? { outline: createRowReader(header), plain: plainIn(header.dialect) } : { outline: () => 0 };
  },
};

/** What separates the cells of a table that no extension announces: in prose there are commas. */
const telling = ['\u0001', '\u001f', '\t', '|', ';'];
const leastRows = 3;
const leastWidth = 3;

/** A file that is a table all through: a header, and as many cells in every row. */
function textTable(text: string): Header | undefined {
  const line = /^[^\n\r]{0,4096}/.exec(text)?.[0] ?? '';
  if (!telling.some((delimiter) => line.includes(delimiter))) return undefined;
  const header = readHeader(text, telling);
  if (!header?.labels || header.dialect.width < leastWidth || header.start !== header.first) return undefined;
  const rows = rowsFrom(text, header.start, header.dialect);
  const isEven = rows.length >= leastRows && rows.every(({ cells }) => cells.length === header.dialect.width);
  // `| name | mail |` has bars around its rows, and is drawn for people.
  const isDrawn = rows[0]?.cells[0] === '' && rows[0].cells.at(-1) === '';
  return isEven && !isDrawn && header.labels.every((label) => label !== undefined && label.length <= 40)
    ? header
    : undefined;
}
