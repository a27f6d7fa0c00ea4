import type { Span } from '../../model/position.js';
import { createTable } from '../document/cells.js';
import type { Block } from '../document/running-text.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';

/** Wider ones are no tables that somebody reads. */
const longestLine = 2000;
const longestName = 40;
/** By then the values of every column have shown how wide it is. */
const probedRows = 50;
/** The rule below a header is no row. */
const rule = /^[-=+| \t]+$/;

/**
 * A table that begins here and whose columns are told by blanks: at least two, at the same place in all lines. It goes on
 * as long as lines keep the columns of the header apart.
 */
export function alignedTableAt(text: string, at: number, number: number, writer: OutlineWriter): Block | undefined {
  const header = lineAt(text, at);
  const written = text.slice(header.start, header.end);
  const names = written.trim().split(/ {2,}|\t+/);
  if (!isHeader(written, names)) return undefined;
  const { rows, columns, next } = rowsBelow(text, header, names.length);
  // One line may look like anything.
  if (rows.length === 0 || columns.length > names.length + 1) return undefined;
  const outline = (): void => {
    const table = createTable(text, number, writer);
    const parted = columns.flatMap((column) => [...partsOf(text, column, header, rows)]);
    for (const [index, line] of [header, ...rows].entries()) table.row(cellsOf(line, parted), index === 0);
  };
  return { start: at, next: Math.min(next, text.length), outline };
}

interface Rows {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
  readonly next: number;
}

/** The lines below a header, as long as none runs two columns into one. */
function rowsBelow(text: string, header: Span, names: number): Rows {
  let filled = new Uint8Array(longestLine + 2);
  fill(filled, text, header);
  const rows: Span[] = [];
  let columns: readonly Span[] = [];
  let next = endOfLine(text, header.start) + 1;
  for (; next < text.length; next = endOfLine(text, next) + 1) {
    const row = lineAt(text, next);
    if (row.end - row.start > longestLine || row.end === row.start) break;
    if (rule.test(text.slice(row.start, row.end))) continue;
    const wider = filled.slice();
    fill(wider, text, row);
    const apart = extentsOf(wider);
    if (apart.length < Math.max(2, names, columns.length)) break;
    filled = wider;
    columns = apart;
    rows.push(row);
    if (rows.length >= probedRows && columns.length > names + 1) break;
  }
  return { rows, columns, next };
}

function lineAt(text: string, start: number): Span {
  const end = endOfLine(text, start);
  return { start, end: start + text.slice(start, Math.min(end, start + longestLine + 1)).trimEnd().length };
}

/** Names in columns; one alone stands apart from the margin, above the values beside an index. */
const isHeader = (line: string, names: readonly string[]): boolean =>
  line.length <= longestLine &&
  (names.length > 1 || /^ {2,}\S+$/.test(line)) &&
  names.every((name) => name.length <= longestName && /[\p{Alpha}#]/u.test(name) && !/[:=@{}"|]|\d{4}/.test(name));

/** Marks the places of a line that are no blanks. */
function fill(filled: Uint8Array, text: string, { start, end }: Span): void {
  for (let at = start; at < end; at++) if (!/\s/.test(text.charAt(at))) filled[at - start] = 1;
}

function extentsOf(filled: Uint8Array): readonly Span[] {
  const extents: Span[] = [];
  for (let at = filled.indexOf(1); at >= 0; ) {
    let end = at;
    while (filled[end] === 1 || filled[end + 1] === 1) end++;
    extents.push({ start: at, end });
    at = filled.indexOf(1, end);
  }
  return extents;
}

/**
 * Beside an index, one blank is enough between columns whose values are set to the right (pandas): each ends where its
 * name does.
 */
function* partsOf(text: string, column: Span, header: Span, rows: readonly Span[]): Iterable<Span> {
  const isBlank = (line: Span, at: number): boolean => line.start + at >= line.end || text[line.start + at] === ' ';
  const endsAt = (line: Span, at: number): boolean => isBlank(line, at) && !isBlank(line, at - 1);
  const first = text.slice(header.start, header.end).search(/\S/);
  const isIndex = (row: Span, at: number): boolean => /^\S+ +$/.test(text.slice(row.start, row.start + at + 1));
  /** The index has no name. */
  const isGap = (at: number): boolean =>
    at === first - 1
      ? rows.every((row) => isIndex(row, at))
      : endsAt(header, at) && rows.every((row) => endsAt(row, at));
  let { start } = column;
  for (let at = start + 1; first > 0 && at < column.end; at++) {
    if (!isGap(at)) continue;
    yield { start, end: at };
    start = at + 1;
  }
  yield { start, end: column.end };
}

const cellsOf = ({ start, end }: Span, columns: readonly Span[]): readonly Span[] =>
  columns.map((column) => ({
    start: Math.min(end, start + column.start),
    end: Math.min(end, start + column.end),
  }));
