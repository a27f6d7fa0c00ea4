import { readName, readNames, wordOf } from './names.js';
import type { Script } from './script.js';
import type { Target } from './state.js';
import { ahead, back, type Cursor, isSymbol, next } from './tokens.js';
import { readTorn } from './torn.js';
import { readValues, silentConditions, silentNotes } from './values.js';

const code = (character: string): number => character.charCodeAt(0);
const [open, close, comma] = [code('('), code(')'), code(',')];

/** Words that no column is called by without quotes; a bracket before one holds a query. */
const queries = new Set(['select', 'with', 'values', 'table']);

/** `table (a, b)`, as it stands behind INTO; without a list, the columns are those that the table was created with. */
export function readTarget({ cursor, state }: Script): Target | undefined {
  const table = readName(cursor);
  if (table === undefined) return undefined;
  const columns = readList(cursor) ?? state.tables.get(table.toLowerCase());
  return columns ? { table, columns } : { table };
}

/** The names in brackets here, if that is what they hold. */
export function readList(cursor: Cursor): readonly string[] | undefined {
  const probe = ahead(cursor);
  if (!isSymbol(next(probe), open)) return undefined;
  if (queries.has(wordOf(next(probe)))) return undefined;
  back(probe);
  if (!readNames(probe)) return undefined;
  next(cursor);
  return readNames(cursor);
}

/**
 * Tuples behind VALUES, each a record of its own, up to what comes after the last: `;`, ON CONFLICT, RETURNING. Goes on
 * in the next part of a text where this one ends between two of them.
 */
export function readTuples(script: Script, target: Target): void {
  const { cursor, commit } = script;
  const columnAt = script.notes.columnsOf(target);
  const pending = { kind: 'insert', ...target } as const;
  const known = [target.table, ...(target.columns ?? [])].join('\0');
  // A tuple that is not all there is read again without the columns in front of it.
  commit(pending);
  if (script.state.torn && !readTorn(script, columnAt)) return;
  while (script.goOver(known)) commit(pending);
  for (;;) {
    next(cursor);
    // `VALUES ROW(…), ROW(…)` of MySQL.
    if (isSymbol(cursor, comma) || wordOf(cursor) === 'row') continue;
    if (!isSymbol(cursor, open)) break;
    if (!readValues(script, columnAt)) return;
    do commit(pending);
    while (script.goOver(known));
  }
  if (cursor.kind !== 'end') back(cursor);
}

/** The columns that a table of values is given behind it: `(VALUES (…), (…)) AS person (name, email)`. */
export function columnsBehind(script: Script): Target | undefined {
  const probe = ahead(script.cursor);
  const silent: Script = { ...script, cursor: probe, notes: silentNotes, conditions: silentConditions };
  do {
    if (!isSymbol(next(probe), open) || !readValues(silent, () => 0)) return undefined;
  } while (isSymbol(next(probe), comma));
  if (!isSymbol(probe, close)) return undefined;
  if (wordOf(next(probe)) !== 'as') back(probe);
  const table = readName(probe);
  const columns = table === undefined ? undefined : readList(probe);
  return table !== undefined && columns ? { table, columns } : undefined;
}

/** How far before VALUES a list of names is looked for. */
const longestList = 500;

/** The columns of `WITH person (name, email) AS (VALUES …)`; the cursor stands behind VALUES. */
export function columnsBefore({ text, from }: Cursor): Target | undefined {
  const [, table, names] = commonTable.exec(text.slice(Math.max(0, from - longestList), from)) ?? [];
  const columns = names?.split(',').map((name) => name.replace(/^[\s"`[]+|(?<![\s"`\]])[\s"`\]]+$/g, ''));
  return table === undefined || !columns ? undefined : { table, columns };
}

const commonTable = /([\p{IDS}_]\w{0,62})\s{0,9}\(([^()'\r\n]{1,400})\)\s{1,9}as\s{0,9}\(\s{0,99}$/iu;
