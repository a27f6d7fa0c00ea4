import type { Span } from '../model/position.js';

/** What the cells of the row that begins at `row` hold. */
export const cellTexts = (text: string, row: number, delimiter: string): readonly string[] =>
  Array.from(cellsOf(text, row, delimiter), (cell) => slice(text, content(text, cell)));

/** The cells of the row that begins at `start`; a quoted cell keeps its quotes and may hold line breaks. */
export function* cellsOf(text: string, start: number, delimiter: string): Iterable<Span> {
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
export function content(text: string, cell: Span): Span {
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

/** Where rows begin, from the header at `first` on. Line breaks inside quoted cells begin none. */
export function rowStarts(text: string, first: number, delimiter: string): number[] {
  const starts = [first];
  let quote = nextQuotedCell(text, first, delimiter);
  let newline = text.indexOf('\n', first);
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
