import { back, type Cursor, isSymbol, next } from './tokens.js';

const comma = ','.charCodeAt(0);
const closing = ')'.charCodeAt(0);
const dot = '.'.charCodeAt(0);
/** Longer lists are no lists of columns: PostgreSQL has at most 1600, SQL Server 30,000 in wide tables. */
const mostNames = 30_000;

/** The word or name that a cursor stands behind. */
export const textOf = ({ text, start, stop }: Cursor): string => text.slice(start, stop);

/** The word in lower case; '' where the token is none. */
export const wordOf = (cursor: Cursor): string => (cursor.kind === 'word' ? textOf(cursor).toLowerCase() : '');

/** The last part of `schema.table`, without its quotes; nothing where no name stands. */
export function readName(cursor: Cursor): string | undefined {
  let name: string | undefined;
  while (isName(next(cursor))) {
    name = textOf(cursor);
    if (!isSymbol(next(cursor), dot)) break;
  }
  back(cursor);
  return name;
}

/** Some write columns like strings, `INSERT INTO t ('a', 'b')`, and SQLite takes them for names. */
const isName = ({ kind }: Cursor): boolean => kind === 'word' || kind === 'name' || kind === 'string';

/** The names of a list whose bracket is open, up to the one that closes it; nothing where it lists something else. */
export function readNames(cursor: Cursor): readonly string[] | undefined {
  const names: string[] = [];
  while (names.length < mostNames) {
    const name = readName(cursor);
    if (name === undefined) return undefined;
    names.push(name);
    if (isSymbol(next(cursor), closing)) return names;
    if (!isSymbol(cursor, comma)) return undefined;
  }
  return undefined;
}
