import { readRow as readCells } from '../table/cells.js';
import { copyEscapes, encodingsOf } from './escapes.js';
import { readTarget } from './insert.js';
import { textOf, wordOf } from './names.js';
import type { Script } from './script.js';
import type { CopyFormat, Target } from './state.js';
import { endOfLine, isSymbol, next } from './tokens.js';
import { isTearable } from './torn.js';
import { beginning } from './values.js';

/** What undoes the doubled quotes of CSV. */
const doubledQuotes = encodingsOf('"'.charCodeAt(0), false);
const semicolon = ';'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const carriageReturn = 13;

type Copy = Target & CopyFormat;

/** `COPY table (columns) FROM stdin …;` and the rows below it (PostgreSQL); the cursor stands behind COPY. */
export function readCopy(script: Script): void {
  const { cursor } = script;
  const target = readTarget(script);
  if (!target || wordOf(next(cursor)) !== 'from' || wordOf(next(cursor)) !== 'stdin') return;
  const copy = { ...target, ...readOptions(script) };
  if (cursor.kind === 'end') return;
  cursor.at = lineBehind(cursor.text, cursor.at);
  if (copy.hasHeader) cursor.at = lineBehind(cursor.text, cursor.at);
  readRows(script, copy);
}

/** `WITH (FORMAT csv, DELIMITER ';', HEADER)`, or as it was before PostgreSQL 9: `WITH DELIMITER ';' CSV`. */
function readOptions({ cursor }: Script): CopyFormat & { readonly hasHeader: boolean } {
  let delimiter: string | undefined;
  let isCsv = false;
  let hasHeader = false;
  let option = '';
  while (next(cursor).kind !== 'end' && !isSymbol(cursor, semicolon)) {
    const word = wordOf(cursor);
    isCsv ||= word === 'csv';
    hasHeader = word === 'header' || (hasHeader && !(option === 'header' && word === 'false'));
    if (cursor.kind === 'string' && (option === 'delimiter' || option === 'delimiters'))
      delimiter = written(textOf(cursor));
    if (word !== '' && word !== 'as') option = word;
  }
  return { delimiter: delimiter ?? (isCsv ? ',' : '\t'), isCsv, hasHeader };
}

const written = (delimiter: string): string => (delimiter === '\\t' ? '\t' : delimiter.charAt(0));

/** Where the line begins that follows the one that holds `at`. */
function lineBehind(text: string, at: number): number {
  const end = endOfLine(text, at, text.length);
  return text.charCodeAt(end) === carriageReturn && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);
}

/** Rows up to the line that is `\.`, each a record. */
export function readRows(script: Script, copy: Copy): void {
  const { cursor, commit } = script;
  const { text } = cursor;
  const read = copy.isCsv ? readCsvRow : readLine;
  const columnAt = script.notes.columnsOf(copy);
  const pending = { kind: 'copy', ...copy } as const;
  commit(pending);
  while (cursor.at < text.length) {
    const row = cursor.at;
    const isOver = endOfLine(text, row, text.length) === row + 2 && text.startsWith('\\.', row);
    const behind = isOver ? lineBehind(text, row) : read(script, copy, columnAt);
    cursor.at = behind;
    // The rest of the row is in the next part of the text, and what is here of it is no statement.
    if (behind === text.length && !script.isLast && (copy.isCsv || !endsLine(text))) return;
    commit(isOver ? undefined : pending);
    if (isOver) return;
  }
}

const endsLine = (text: string): boolean => text.endsWith('\n');

/** @returns where the next row begins */
function readLine(script: Script, { delimiter }: Copy, columnAt: ColumnAt): number {
  const { cursor, state, isLast } = script;
  const { text, at: row } = cursor;
  const first = row === 0 ? (state.torn?.place.index ?? 0) : 0;
  const last = readRow(script, delimiter, columnAt, row, endOfLine(text, row, text.length), first);
  const behind = lineBehind(text, row);
  if (behind === text.length && !isLast && !endsLine(text) && isTearable(text, row))
    state.place = { ...beginning(), index: last };
  else state.torn = undefined;
  return behind;
}

type ColumnAt = (index: number) => number;

/** @returns the number of the last cell */
function readRow(
  { cursor, notes }: Script,
  delimiter: string,
  columnAt: ColumnAt,
  row: number,
  end: number,
  first = 0,
): number {
  const { text } = cursor;
  const between = delimiter.charCodeAt(0);
  let start = row;
  let index = first;
  for (let at = row; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === between) {
      if (!isNull(text, start, at)) notes.cell(text, start, at, columnAt(index), copyEscapes);
      index++;
      start = at + 1;
    }
  }
  if (!isNull(text, start, end)) notes.cell(text, start, end, columnAt(index), copyEscapes);
  return index;
}

const isNull = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text.charCodeAt(start) === backslash && text[start + 1] === 'N';

/** @returns where the next row begins: a quoted cell may hold line breaks */
const readCsvRow = ({ cursor, notes }: Script, { delimiter }: Copy, columnAt: ColumnAt): number =>
  readCells(cursor.text, cursor.at, { ...csv, delimiter: delimiter.charCodeAt(0) }, (start, end, index) =>
    notes.cell(cursor.text, start, end, columnAt(index), doubledQuotes),
  );

const csv = { quote: '"'.charCodeAt(0), newline: 10, escapes: false, width: 0 };
