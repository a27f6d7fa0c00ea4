import type { Dialect } from './cells.js';
import { type ProbedRow, probe, rowsFrom, undivided } from './dialect.js';
import { isDataLike, isName, readsAsNames } from './names.js';

export interface Header {
  readonly dialect: Dialect;
  /** Where the first row of the spreadsheet begins. */
  readonly first: number;
  /** Where the header begins; in a table without one, the first row of values. */
  readonly start: number;
  /** The name of each column, where it has one. None at all in a table without a header. */
  readonly labels?: readonly (string | undefined)[];
}

/** How many rows above the header may be titles. */
const probedTitles = 12;
/** How many rows of a table without a header, from 0 to 1, have equally many cells. */
const leastShare = 0.8;

/** Where a table begins, what its columns are called, and how it is written. Nothing where no table is. */
export function readHeader(text: string, delimiters?: readonly string[]): Header | undefined {
  const { first, said } = preamble(text);
  const start = behindComments(text, first);
  const probes = probe(text, start, said === undefined ? delimiters : [said]);
  for (const { dialect, rows, share } of probes) {
    const header = headerOf(rows, dialect.width);
    if (header) {
      return { dialect, first, start: header.start, labels: withoutRowNames(labelsOf(header.cells), header, rows) };
    }
    const values = rows.find(({ cells }) => filled(cells) > 1);
    if (values && rows.length > 1 && share >= leastShare) return { dialect, first, start: values.start };
  }
  return probes.length === 0 && !delimiters ? columnAt(text, first, start) : undefined;
}

/** The names in a row in the middle of a file, if it is the header of another table: what stands below it is different. */
export function namesAbove(
  row: ProbedRow,
  below: readonly ProbedRow[],
  width: number,
): readonly (string | undefined)[] | undefined {
  const isOther = row.cells.length !== width && below[0]?.cells.length === row.cells.length;
  const isOne = filled(row.cells) >= 2 && readsAsNames(row.cells) && (isOther || contrasts(row.cells, below));
  return isOne ? labelsOf(row.cells) : undefined;
}

/** The byte order mark, and the line by which Excel is told the delimiter. */
function preamble(text: string): { readonly first: number; readonly said?: string } {
  const found = /^\uFEFF?(?:"?sep=([^\s"]|\t)"?(?:\r\n?|\n))?/i.exec(text);
  const said = found?.[1];
  return { first: found?.[0].length ?? 0, ...(said === undefined ? {} : { said }) };
}

/** Where the first line begins that is neither empty nor a comment; `#id,name` is a header, as bioinformatics has it. */
function behindComments(text: string, from: number): number {
  const skipped = /[ \t]*(?:\r\n?|\n)|#(?![\p{IDS}_][^\n\r,;|\t]*[,;|\t])[^\n\r]*(?:\r\n?|\n)/uy;
  let start = from;
  skipped.lastIndex = start;
  while (skipped.test(text)) start = skipped.lastIndex;
  return start;
}

/** The first row that reads as names; one narrower than the table is a title where a better one stands below. */
function headerOf(rows: readonly ProbedRow[], width: number): ProbedRow | undefined {
  const isOne = (row: ProbedRow, index: number): boolean =>
    rows.slice(0, index).every(({ cells }) => filled(cells) < filled(row.cells)) &&
    isHeader(row, rows.slice(index + 1), width);
  const top = rows.slice(0, probedTitles);
  const index = top.findIndex(isOne);
  const found = top[index];
  if (!found || found.cells.length >= width) return found;
  const better = top
    .slice(index + 1)
    .find(({ cells }, at) => filled(cells) === width && contrasts(cells, rows.slice(index + at + 2)));
  return better && readsAsNames(better.cells) ? better : found;
}

function isHeader({ cells }: ProbedRow, below: readonly ProbedRow[], width: number): boolean {
  const most = Math.max(...below.map((row) => filled(row.cells)), 0);
  if (filled(cells) < 2 || filled(cells) * 2 < Math.min(most, width)) return false;
  if (contrasts(cells, below)) return readsAsNames(cells);
  return cells.every((cell) => cell === '' || isName(cell)) && !comesAgain(cells, below);
}

const filled = (cells: readonly string[]): number => cells.reduce((sum, cell) => (cell === '' ? sum : sum + 1), 0);

/** Below a word of the header stand numbers, dates or addresses. */
function contrasts(cells: readonly string[], below: readonly ProbedRow[]): boolean {
  return cells.some((cell, index) => {
    if (cell === '' || isDataLike(cell)) return false;
    const values = below.map((row) => row.cells[index] ?? '').filter((value) => value !== '' && value !== cell);
    return values.length > 0 && values.filter(isDataLike).length >= values.length * leastShare;
  });
}

/** `female` in the first row and in the fifth: that is a value. A header that is repeated comes again as a whole. */
function comesAgain(cells: readonly string[], below: readonly ProbedRow[]): boolean {
  const values = below.filter((row) => row.cells.some((value, index) => value !== (cells[index] ?? '')));
  return cells.some((cell, index) => cell !== '' && values.some((row) => row.cells[index] === cell));
}

const labelsOf = (cells: readonly string[]): (string | undefined)[] =>
  cells.map((cell) => (/\p{Alpha}/u.test(cell) ? cell : undefined));

/** R gives its column of row numbers no name, so that the header has one cell less than the rows. */
function withoutRowNames(
  labels: (string | undefined)[],
  header: ProbedRow,
  rows: readonly ProbedRow[],
): readonly (string | undefined)[] {
  const below = rows.slice(rows.indexOf(header) + 1);
  const isNumbered = below.every(
    ({ cells }, index) => cells.length === labels.length + 1 && cells[0] === `${index + 1}`,
  );
  return isNumbered && below.length > 0 ? [undefined, ...labels] : labels;
}

/** How many rows tell whether a file has one column. */
const probedRows = 20;

/** A table of one column: a short name, and below it short values, neither prose nor `key: value`. */
function columnAt(text: string, first: number, start: number): Header | undefined {
  const dialect = undivided(text);
  const [name = '', ...values] = rowsFrom(text, start, dialect)
    .slice(0, probedRows)
    .map(({ cells }) => cells[0] ?? '');
  const isColumn = isName(name) && isColumnName.test(name) && values.length > 0 && values.every(isShort);
  return isColumn ? { dialect, first, start, labels: [name] } : undefined;
}

const isColumnName = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_./()-]{0,39}(?: [\p{Alpha}\p{M}\p{N}_./()-]{1,39}){0,3}$/u;

const isShort = (value: string): boolean =>
  value.length <= 64 && value.split(/\s+/).length <= 6 && !/^[\p{IDS}_ -]+(?:=|: )/u.test(value);
