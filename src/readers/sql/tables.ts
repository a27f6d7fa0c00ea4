import { readName, textOf, wordOf } from './names.js';
import type { Script } from './script.js';
import { back, isSymbol, next } from './tokens.js';

const code = (character: string): number => character.charCodeAt(0);
const [open, close, comma, semicolon] = [code('('), code(')'), code(','), code(';')];

/** What begins a definition that is none of a column. */
const constraints = new Set(
  'primary foreign unique key index constraint check fulltext spatial exclude period partition like inherits'.split(
    ' ',
  ),
);
/** What begins the next statement where none of them ends in a semicolon, as in SQL Server. */
const statements = new Set(['go', 'insert', 'create', 'update', 'delete', 'select', 'set', 'begin', 'commit', 'alter']);
/** Behind these stand words that are no name. */
const conditional = new Set(['if', 'not', 'exists', 'only', 'column']);

/** The columns of `CREATE TABLE table (…)`; the cursor stands behind TABLE. */
export function readTable(script: Script): void {
  const { cursor, state } = script;
  skipWords(script);
  const table = readName(cursor);
  if (table === undefined || !isSymbol(next(cursor), open)) {
    back(cursor);
    return;
  }
  const columns = readDefinitions(script, table);
  if (columns.length > 0) state.tables.set(table.toLowerCase(), columns);
}

/** IF NOT EXISTS, ONLY and the like. */
function skipWords({ cursor }: Script): void {
  while (conditional.has(wordOf(next(cursor))));
  back(cursor);
}

/** The names of the columns in brackets. Their defaults are values of theirs. */
function readDefinitions(script: Script, table: string): string[] {
  const { cursor, state } = script;
  const columns: string[] = [];
  let name: string | undefined;
  do {
    if (wordOf(next(cursor)) === 'like')
      columns.push(...(state.tables.get(readName(cursor)?.toLowerCase() ?? '') ?? []));
    name = beginsColumn(cursor) ? textOf(cursor) : undefined;
    if (name !== undefined) columns.push(name);
    else back(cursor);
  } while (readDefinition(script, table, name));
  return columns;
}

const beginsColumn = (cursor: Script['cursor']): boolean =>
  cursor.kind === 'name' || (cursor.kind === 'word' && !constraints.has(wordOf(cursor)));

/**
 * The rest of a definition.
 * @returns whether another one follows
 */
function readDefinition(script: Script, table: string, name: string | undefined): boolean {
  const { cursor } = script;
  const place: Place = { depth: 0, isDefault: false };
  while (next(cursor).kind !== 'end') {
    if (isText(cursor)) noteText(script, table, place.isDefault ? name : undefined);
    if (cursor.kind !== 'symbol') place.isDefault = mayBeDefault(cursor, place);
    else if (place.depth === 0 && cursor.code === comma) return true;
    else if (endsDefinitions(cursor, place.depth)) return false;
    else place.depth = depthBehind(cursor, place.depth);
  }
  return false;
}

/** Where in a definition a cursor is. */
interface Place {
  depth: number;
  isDefault: boolean;
}

const isText = ({ kind }: Script['cursor']): boolean => kind === 'string' || kind === 'dollar';

function noteText({ cursor, notes }: Script, table: string, name: string | undefined): void {
  if (name === undefined) notes.text(cursor);
  else notes.value(cursor, notes.columnOf(table, name));
}

function endsDefinitions(cursor: Script['cursor'], depth: number): boolean {
  if (cursor.code === semicolon) back(cursor);
  return cursor.code === semicolon || (depth === 0 && cursor.code === close);
}

const depthBehind = ({ code: symbol }: Script['cursor'], depth: number): number =>
  symbol === open ? depth + 1 : symbol === close ? depth - 1 : depth;

/** `DEFAULT 'a'`, `DEFAULT lower('a')`; not the text of a COMMENT behind it. */
function mayBeDefault(cursor: Script['cursor'], { depth, isDefault }: Place): boolean {
  if (cursor.kind !== 'word') return false;
  const word = wordOf(cursor);
  return word === 'default' || (isDefault && (depth > 0 || !isAttribute(word)));
}

const isAttribute = (word: string): boolean => word === 'comment' || word === 'check' || word === 'collate';

/** ADD, DROP, RENAME and CHANGE of columns in `ALTER TABLE table …`; the cursor stands behind TABLE. */
export function readAlteration(script: Script): void {
  const { cursor, state } = script;
  skipWords(script);
  const table = readName(cursor);
  if (table === undefined) return;
  const key = table.toLowerCase();
  const columns = [...(state.tables.get(key) ?? [])];
  const before = columns.length;
  while (!endsAlteration(script)) {
    const verb = wordOf(cursor);
    if (verb === 'after') moveBehind(columns, readName(cursor));
    else change(script, table, columns, verb);
  }
  if (columns.length > 0 || before > 0) state.tables.set(key, columns);
}

/** Goes on to the next word that says what is changed. */
function endsAlteration({ cursor, notes }: Script): boolean {
  for (;;) {
    next(cursor);
    const isOver = cursor.kind === 'end' || isSymbol(cursor, semicolon) || statements.has(wordOf(cursor));
    if (isOver && !isColumnClause(cursor)) {
      if (cursor.kind !== 'end') back(cursor);
      return true;
    }
    if (cursor.kind === 'string' || cursor.kind === 'dollar') notes.text(cursor);
    if (changes.has(wordOf(cursor))) return false;
  }
}

/** `ALTER COLUMN …` and `SET DEFAULT` within `ALTER TABLE`. */
function isColumnClause({ text, from, kind }: Script['cursor']): boolean {
  if (kind !== 'word') return false;
  clause.lastIndex = from;
  return clause.test(text);
}

const clause =
  /(?:alter\s{1,9}column|set\s{1,9}(?:default|not|data|statistics|storage)|(?:update|delete)\s{1,9}(?:cascade|set|restrict|no))\b/iy;

const changes = new Set(['add', 'drop', 'rename', 'change', 'after']);

/** MySQL's `ADD COLUMN phone … AFTER email`. */
function moveBehind(columns: string[], name: string | undefined): void {
  const index = columns.findIndex((column) => column.toLowerCase() === name?.toLowerCase());
  if (index >= 0 && index < columns.length - 1) columns.splice(index + 1, 0, ...columns.splice(-1));
}

function change(script: Script, table: string, columns: string[], verb: string): void {
  const { cursor } = script;
  skipWords(script);
  next(cursor);
  if (verb === 'add' && isSymbol(cursor, open)) {
    columns.push(...readDefinitions(script, table));
    return;
  }
  if (!beginsColumn(cursor) || wordOf(cursor) === 'to') {
    back(cursor);
    return;
  }
  const name = textOf(cursor);
  if (verb === 'add') {
    columns.push(name);
    return;
  }
  const index = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  if (verb === 'rename' && wordOf(next(cursor)) !== 'to') back(cursor);
  const renamed = verb === 'drop' ? [] : [readName(cursor)].filter((one) => one !== undefined);
  if (index >= 0) columns.splice(index, 1, ...renamed);
}
