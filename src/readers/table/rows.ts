import type { Span } from '../../model/position.js';
import type { Skim, Skimmed } from '../../model/skim.js';
import { backslashEscapes } from '../disguises/backslash-escapes.js';
import { wholeLines } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { embeddedPath } from '../tree/values.js';
import { type Dialect, readRow, remembering, type TakeCell } from './cells.js';
import { createColumns, type TableColumns } from './columns.js';
import { rowsFrom } from './dialect.js';
import { type Header, namesAbove } from './header.js';
import { doubledQuotes } from './quotes.js';

/**
 * Reads the rows of a table, all at once or part by part, and answers where the last whole one ends. Records are rows of
 * a spreadsheet: empty ones count, and a cell with line breaks is in one.
 */
export type ReadRows = (text: string, writer: OutlineWriter, isLast: boolean, skim?: Skim) => number;

export function createRowReader({ dialect, first, start, labels }: Header): ReadRows {
  let table: Table = { labels: labels ?? [], header: '', number: 0 };
  let row = 0;
  /** That with which the records of the part begin that is being read. */
  let base = 0;
  /** What stands above the rows and has not been read: comments may go on for longer than a part. */
  let above: Span | undefined = { start: first, end: start };
  let isBehindGap = false;
  /** No other text stands between the next row and the values before it. */
  let isBehindValues = false;

  /** Behind what stands above the rows; where the text is the next part of one that has begun, there is nothing. */
  const begin = (text: string, writer: OutlineWriter, isLast: boolean): number => {
    if (!above) return 0;
    const end = above.end <= text.length ? above.end : wholeLines(text, isLast) || text.length;
    writer.prose(above.start, end, 0);
    row += linesBetween(text, above.start, end, dialect);
    const isBehind = end === above.end && (end < text.length || isLast);
    above = isBehind ? undefined : { start: 0, end: above.end - end };
    if (labels && isBehind) table = { ...table, header: rowText(text, end, dialect) };
    return end;
  };

  /** What stands above the rows is a record of the part, if a line of it ends there. */
  const lastAbove = (at: number): number => (at > 0 ? Math.min(base, row - 1) : base - 1);

  /** Another table may begin behind an empty row. */
  const enter = (text: string, at: number, writer: OutlineWriter): number => {
    const below = isBehindGap ? tableBelow(text, at, dialect) : undefined;
    if (!below) return at;
    table = { labels: below.labels, header: rowText(text, below.start, dialect), number: table.number + 1 };
    writer.prose(at, below.start, row - base);
    row += linesBetween(text, at, below.start, dialect);
    return below.start;
  };

  /** Answers whether the row holds values of this table. */
  const holdsValues = (text: string, at: number, cells: Cells): boolean => {
    const isHeader = isHeaderAt(text, at);
    isBehindGap = cells.isEmpty() && !isHeader;
    return !isHeader && !isBehindGap;
  };

  const isHeaderAt = (text: string, at: number): boolean => table.header !== '' && text.startsWith(table.header, at);

  /** Whether what stands behind an empty row can be seen, and is not in the next part. */
  const seesOn = (text: string, at: number, isLast: boolean): boolean =>
    isLast || !isBehindGap || at === 0 || text.length - at > lookAheadLength;

  const goOver = (text: string, at: number, skim: Skim): Skimmed | undefined => {
    skim.begin(row - base, at);
    return isBehindValues && !isHeaderAt(text, at) ? skim.over(table.number, text.length) : undefined;
  };

  return (text, writer, isLast, skim) => {
    const here = remembering(isLast ? dialect : { ...dialect, isCut: true });
    const cells = createCells();
    let at = begin(text, writer, isLast);
    let last = lastAbove(at);
    let columns = createColumns(writer, table.labels, table.number);
    let goesOn = false;
    /** Answers where the next row begins; where this one does if it may go on in the next part. */
    const readOn = (from: number): number => {
      const before = table;
      const start = enter(text, from, writer);
      if (table !== before) columns = createColumns(writer, table.labels, table.number);
      cells.clear();
      const next = readRow(text, start, here, cells.take);
      goesOn = next >= text.length && !isLast;
      if (goesOn) return start;
      isBehindValues = holdsValues(text, start, cells);
      if (isBehindValues) {
        cells.write(text, columns, row - base, dialect, writer);
        last = row;
      }
      row++;
      return next;
    };
    while (!goesOn && at < text.length && seesOn(text, at, isLast)) {
      const skimmed = skim && goOver(text, at, skim);
      if (skimmed) {
        writer.skip(at, skimmed.valueEnd, row - base);
        last = row++;
      }
      at = skimmed?.next ?? readOn(at);
    }
    base = last + 1;
    return at;
  };
}

interface Table {
  readonly labels: readonly (string | undefined)[];
  /** As it is written, with its end: where it comes again it is no row. */
  readonly header: string;
  readonly number: number;
}

const rowText = (text: string, start: number, dialect: Dialect): string =>
  text.slice(start, readRow(text, start, dialect, ignore));

const ignore: TakeCell = () => undefined;

interface Cells {
  readonly clear: () => void;
  readonly take: TakeCell;
  readonly isEmpty: () => boolean;
  readonly write: (
    text: string,
    columns: TableColumns,
    record: number,
    dialect: Dialect,
    writer: OutlineWriter,
  ) => void;
}

/** Those of one row, kept until it is known to be whole. */
function createCells(): Cells {
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  let isEmpty = true;
  return {
    clear: () => {
      count = 0;
      isEmpty = true;
    },
    take: (start, end, index) => {
      starts[index] = start;
      ends[index] = end;
      count = index + 1;
      if (end > start) isEmpty = false;
    },
    isEmpty: () => isEmpty,
    write: (text, columns, record, dialect, writer) => {
      for (let index = 0; index < count; index++) {
        const start = starts[index] ?? 0;
        const end = ends[index] ?? 0;
        if (end <= start) continue;
        writer.field(start, end, columns(index), record);
        embedDocument(text, start, end, dialect, writer);
      }
    },
  };
}

function linesBetween(text: string, start: number, end: number, { newline }: Dialect): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === newline) lines++;
  return lines;
}

interface StackedTable {
  readonly start: number;
  readonly labels: readonly (string | undefined)[];
}

/** How many rows behind an empty one tell whether another table begins there, and in how many characters they stand. */
const lookAhead = 4;
const lookAheadLength = 4096;

/** Another table, behind an empty row: a header of its own, maybe with a title above it. */
function tableBelow(text: string, at: number, dialect: Dialect): StackedTable | undefined {
  const [one, two, ...rest] = rowsFrom(text, at, dialect, lookAhead);
  if (!one || !two || one.start !== at) return undefined;
  const isTitled = one.cells.filter((cell) => cell !== '').length === 1;
  const [header, ...below] = isTitled ? [two, ...rest] : [one, two, ...rest];
  const labels = header && below.length > 0 ? namesAbove(header, below, dialect.width) : undefined;
  return header && labels ? { start: header.start, labels } : undefined;
}

/** JSON and XML in a cell. */
function embedDocument(text: string, start: number, end: number, { quote }: Dialect, writer: OutlineWriter): void {
  const code = text.charCodeAt(start);
  if (code !== brace && code !== bracket && code !== less) return;
  const isQuoted = text.charCodeAt(start - 1) === quote;
  const isDoubled = isQuoted && doubledJson.test(text.slice(start, start + 8));
  const path = isDoubled ? 'value.json' : embeddedPath(text, start, end);
  if (path) writer.embed({ start, end, path, encodings: isQuoted ? [doubledQuotes, backslashEscapes] : [] });
}

const [brace = 0, bracket = 0, less = 0] = Array.from('{[<', (character) => character.charCodeAt(0));
const doubledJson = /^(?:\[\s*)?\{\s*""/;
