import type { Span } from '../../model/position.js';
import type { OutlineWriter } from '../outline.js';
import { isName } from './names.js';
import { isPairs } from './pipe-pairs.js';
import { cellsIn, type Line, lineAt, type RowShape, shapeOf, startOfLine } from './pipe-rows.js';

/**
 * The first table in a part of a text that is drawn with bars: of Markdown, with a line of dashes below its header, as
 * psql and mysql print them, and psql's expanded records. Gherkin draws no line below the header.
 * @param ruled whether a table has to have such a line
 */
export function findPipeTable(text: string, from: number, end: number, ruled = true): Span | undefined {
  let before: DrawnLine | undefined;
  for (let at = drawnFrom(text, from, end); at < end; ) {
    const line = drawnLine(text, at, end);
    if (begins(text, line, before, end, ruled)) {
      const first = before && isHead(before, line) ? before : line;
      return { start: first.start, end: endOfTable(text, line, end) };
    }
    at = line.isRow || line.isRule || line.isRecord ? line.next : drawnFrom(text, line.next, end);
    before = at === line.next ? line : undefined;
  }
  return undefined;
}

/** Where the next line begins that holds something drawn: most texts have none, and are passed over at once. */
function drawnFrom(text: string, from: number, end: number): number {
  const found = text.slice(from, end).search(drawn);
  return found < 0 ? end : startOfLine(text, from + found, from);
}

const drawn = /[|+\u2500-\u257f]|-\[ /;

interface DrawnLine extends Line, RowShape {
  /** psql's `-[ RECORD 1 ]-----`. */
  readonly isRecord: boolean;
}

function drawnLine(text: string, start: number, end: number): DrawnLine {
  const line = lineAt(text, start, end);
  const isRecord = text.startsWith('-[ ', start) && record.test(text.slice(start, Math.min(line.end, start + 40)));
  const { isRow, isRule, isFramed } = shapeOf(text, line);
  return { start: line.start, end: line.end, next: line.next, isRow, isRule, isFramed, isRecord };
}

const record = /^-\[ \p{Upper}+ \d+ \]/u;

/** Whether a table is at a line: one that is drawn, with a row below or above it, or a row where none needs to be drawn. */
function begins(text: string, line: DrawnLine, before: DrawnLine | undefined, end: number, ruled: boolean): boolean {
  if (line.isRecord) return drawnLine(text, line.next, end).isRow;
  if (line.isRow) return !ruled && line.isFramed;
  if (!line.isRule) return false;
  if (before && isHead(before, line)) return cellsIn(text, before).length >= 2 || before.isFramed;
  return drawnLine(text, line.next, end).isFramed;
}

const isHead = (before: DrawnLine, line: DrawnLine): boolean => before.isRow && line.isRule;

function endOfTable(text: string, first: DrawnLine, end: number): number {
  let last = first;
  while (last.next < end && last.next > last.end) {
    const line = drawnLine(text, last.next, end);
    if (!line.isRow && !line.isRule && !line.isRecord) break;
    last = line;
  }
  return last.end;
}

/**
 * Notes down a table that is drawn with bars: the first row holds the names of its columns, and each other row is a
 * record; in one of pairs, `| name | Jane |`, each row has its own name, and all of it is one record.
 * @returns the first record behind it
 */
export function outlinePipeTable(
  text: string,
  start: number,
  end: number,
  writer: OutlineWriter,
  firstRecord: number,
): number {
  const lines: DrawnLine[] = [];
  for (let at = start; at < end; at = lines.at(-1)?.next ?? end) lines.push(drawnLine(text, at, end));
  const rows = lines.filter(({ isRow }) => isRow).map((line) => cellsIn(text, line));
  if (lines[0]?.isRecord) return outlineRecords(text, lines, writer, firstRecord);
  if (isPairs(rows.map((cells) => cells.map((cell) => text.slice(cell.start, cell.end))))) {
    for (const cells of rows) outlinePair(text, cells, writer, firstRecord);
    return firstRecord + 1;
  }
  const [header = [], ...values] = rows;
  const names = header.map((cell) => text.slice(cell.start, cell.end));
  const columns = columnsUnder(names, start, writer);
  for (const [index, cells] of values.entries()) {
    for (const [at, cell] of cells.entries()) writer.field(cell.start, cell.end, columns(at), firstRecord + index);
  }
  return firstRecord + values.length;
}

/** A longer header names its columns by the place of its table. */
const longestHeader = 400;

/** Tables with the same header have the same columns. */
function columnsUnder(names: readonly string[], start: number, writer: OutlineWriter): (index: number) => number {
  const joined = names.join('|');
  const table = joined.length <= longestHeader ? joined : `${start}`;
  const columns = names.map((name, index) =>
    writer.column(`|${table}|${index}`, () => (isName(name) ? { label: { name } } : {})),
  );
  return (index) => columns[index] ?? writer.column('|', () => ({}));
}

function outlinePair(text: string, cells: readonly Span[], writer: OutlineWriter, record: number): void {
  const [key, value] = cells;
  if (!key || !value) return;
  const name = text.slice(key.start, key.end).replace(/(?<![:*])[:*]+$/, '');
  const column = writer.column(`|=${name}`, () => (isName(name) ? { label: { name } } : {}));
  writer.field(value.start, Math.max(value.end, cells.at(-1)?.end ?? 0), column, record);
}

/** psql's expanded output: a line above each record, and in it a name and a value on each line. */
function outlineRecords(text: string, lines: readonly DrawnLine[], writer: OutlineWriter, firstRecord: number): number {
  let record = firstRecord - 1;
  for (const line of lines) {
    if (line.isRecord) record++;
    else if (line.isRow) outlinePair(text, cellsIn(text, line), writer, record);
  }
  return record + 1;
}
