import type { Field, View } from '../model/view.js';
import { createLines } from './lines.js';

/** A table in text: CSV, TSV and their kin (RFC 4180), with the header's names as labels. */
export function readDelimited(text: string): View | undefined {
  const header = readHeader(text);
  if (!header) return undefined;
  const { delimiter, labels } = header;
  const lines = createLines(text);
  const rows = rowStarts(text);
  const rowAt = (offset: number): number => indexOfLast(rows, offset);
  const columnAt = (offset: number): number => {
    let column = 0;
    for (const cell of cellsOf(text, rows[rowAt(offset)] ?? 0, delimiter)) {
      if (offset < cell.end + 1) return column;
      column++;
    }
    return column;
  };
  return {
    text,
    positionAt: lines.positionAt,
    labelAt: (offset) => (rowAt(offset) === 0 ? undefined : labels[columnAt(offset)]),
    *fieldsUnder(wanted): Iterable<Field> {
      const columns = labels.map((label) => wanted(label));
      if (!columns.includes(true)) return;
      for (const start of rows.slice(1)) {
        let column = 0;
        for (const cell of cellsOf(text, start, delimiter)) {
          const label = labels[column];
          if (columns[column] && label !== undefined && cell.end > cell.start) yield { label, ...unquoted(text, cell) };
          column++;
        }
      }
    },
    recordAt: rowAt,
    reach: 0,
  };
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

const delimiters = [',', '\t', ';', '|'] as const;

/** The first row, if it reads as names: two or more, each with a letter, none that could be data. */
function readHeader(text: string): { delimiter: string; labels: readonly string[] } | undefined {
  const candidates = delimiters.map((delimiter) => {
    const labels = [...cellsOf(text, 0, delimiter)].map((cell) => slice(text, unquoted(text, cell)).trim());
    return { delimiter, labels };
  });
  const widest = candidates.sort((a, b) => b.labels.length - a.labels.length)[0];
  return widest && widest.labels.length >= 2 && widest.labels.every(isName) ? widest : undefined;
}

const isName = (label: string): boolean => label.length <= 64 && /\p{L}/u.test(label) && !/[@\n]|\d{4}/.test(label);

/** The cells of the row that begins at `start`; a quoted cell keeps its quotes and may hold line breaks. */
function* cellsOf(text: string, start: number, delimiter: string): Iterable<Cell> {
  let at = start;
  for (;;) {
    const from = at;
    if (text[at] === '"') at = closingQuote(text, at) + 1;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    const end = text[at - 1] === '\r' && at > from ? at - 1 : at;
    yield { start: from, end };
    if (text[at] !== delimiter) return;
    at++;
  }
}

/** The quote that ends the cell which begins at `open`; a doubled quote is one of its characters. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

function unquoted(text: string, { start, end }: Cell): Cell {
  const quoted = text[start] === '"' && text[end - 1] === '"' && end - start >= 2;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

const slice = (text: string, { start, end }: Cell): string => text.slice(start, end);

/** Where rows begin. Line breaks inside quoted cells begin none. */
function rowStarts(text: string): number[] {
  const starts = [0];
  let from = 0;
  let quoted = false;
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', from)) {
    for (let at = text.indexOf('"', from); at >= 0 && at < newline; at = text.indexOf('"', at + 1)) quoted = !quoted;
    from = newline + 1;
    if (!quoted && from < text.length) starts.push(from);
  }
  return starts;
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
