import type { Span } from '../model/position.js';
import type { Field, View } from '../model/view.js';
import { createLines } from './lines.js';

/** A table in text: CSV, TSV and their kin (RFC 4180), with the header's names as labels. */
export function readDelimited(text: string): View | undefined {
  const header = readHeader(text);
  if (!header) return undefined;
  const { delimiter, labels } = header;
  const lines = createLines(text);
  const rows = rowStarts(text, delimiter);
  const rowAt = (offset: number): number => indexOfLast(rows, offset);
  const columnAt = createColumns(text, delimiter);
  return {
    text,
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
  };
}

const delimiters = [',', '\t', ';', '|'] as const;

/** The first row, if it reads as names: two or more, each with a letter, none that could be data. */
function readHeader(text: string): { delimiter: string; labels: readonly string[] } | undefined {
  const candidates = delimiters.map((delimiter) => {
    const labels = [...cellsOf(text, 0, delimiter)].map((cell) => slice(text, content(text, cell)));
    return { delimiter, labels };
  });
  const widest = candidates.sort((a, b) => b.labels.length - a.labels.length)[0];
  return widest && widest.labels.length >= 2 && widest.labels.every(isName) ? widest : undefined;
}

const isName = (label: string): boolean => label.length <= 64 && /\p{L}/u.test(label) && !/[@\n]|\d{4}/.test(label);

/** The cells of the row that begins at `start`; a quoted cell keeps its quotes and may hold line breaks. */
function* cellsOf(text: string, start: number, delimiter: string): Iterable<Span> {
  let at = start;
  for (;;) {
    const from = at;
    if (text[at] === '"') at = behindQuotes(text, at);
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    const end = text[at - 1] === '\r' && at > from ? at - 1 : at;
    yield { start: from, end };
    if (text[at] !== delimiter) return;
    at++;
  }
}

/** Where the text quoted from `open` on is over; doubled quotes belong to it. A quote that nothing closes quotes nothing. */
function behindQuotes(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return open + 1;
}

/** What a cell holds, without its quotes and the spaces around it. */
function content(text: string, cell: Span): Span {
  const { start, end } = trimmed(text, cell);
  const quoted = text[start] === '"' && text[end - 1] === '"' && end - start >= 2;
  return quoted ? trimmed(text, { start: start + 1, end: end - 1 }) : { start, end };
}

function trimmed(text: string, cell: Span): Span {
  const written = slice(text, cell);
  const start = cell.start + written.length - written.trimStart().length;
  return { start, end: start + written.trim().length };
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Where rows begin. Line breaks inside quoted cells begin none. */
function rowStarts(text: string, delimiter: string): number[] {
  const starts = [0];
  let quote = nextQuotedCell(text, 0, delimiter);
  let newline = text.indexOf('\n');
  while (newline >= 0) {
    if (quote < newline) {
      const behind = behindQuotes(text, quote);
      quote = nextQuotedCell(text, behind, delimiter);
      if (newline < behind) newline = text.indexOf('\n', behind);
    } else {
      if (newline + 1 < text.length) starts.push(newline + 1);
      newline = text.indexOf('\n', newline + 1);
    }
  }
  return starts;
}

/** Only a quote that begins a cell quotes; in `5" pipe` it is an inch. */
function nextQuotedCell(text: string, from: number, delimiter: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1];
    if (before === undefined || before === delimiter || before === '\n') return at;
  }
  return Number.POSITIVE_INFINITY;
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
