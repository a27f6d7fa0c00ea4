import { readCopy, readRows } from './copy.js';
import { columnsBefore, columnsBehind, readList, readTarget, readTuples } from './insert.js';
import { readName, wordOf } from './names.js';
import { type Script, scriptWithin } from './script.js';
import type { Target } from './state.js';
import { readAlteration, readTable } from './tables.js';
import { ahead, back, type Cursor, endOfLine, isSymbol, next } from './tokens.js';
import { readValues } from './values.js';

const code = (character: string): number => character.charCodeAt(0);
const [open, close, semicolon, backslash, dot] = [code('('), code(')'), code(';'), code('\\'), code('.')];

/** A script, and how far it was followed. */
interface Walk {
  readonly script: Script;
  isStart: boolean;
  /** What the statement does: the word that its objects are named behind. */
  verb: string;
  /** What values are put into. */
  target: Target | undefined;
  targetDepth: number;
  depth: number;
  /** The token before: a word in lower case, or the code of a symbol. */
  word: string;
  symbol: number;
}

/** Reads all statements of a script; those of the part before may go on in it. */
export function readStatements(script: Script): void {
  const { pending } = script.state;
  if (pending?.kind === 'copy') readRows(script, pending);
  else if (pending) readTuples(script, pending);
  walk(script);
}

function walk(script: Script): void {
  const { cursor } = script;
  const steps: Walk = {
    script,
    isStart: true,
    verb: '',
    target: undefined,
    targetDepth: 0,
    depth: 0,
    word: '',
    symbol: 0,
  };
  while (next(cursor).kind !== 'end') step(steps, cursor);
}

function step(steps: Walk, cursor: Cursor): void {
  const { conditions } = steps.script;
  const { kind } = cursor;
  const word = wordOf(cursor);
  const symbol = kind === 'symbol' ? cursor.code : 0;
  const isTaken =
    kind === 'word' ? takeWord(steps, word) : kind === 'symbol' ? takeSymbol(steps, symbol) : takeBody(steps);
  if (!isTaken) conditions.take(cursor);
  steps.isStart = symbol === semicolon || (steps.isStart && isTaken && word !== 'insert');
  steps.word = word;
  steps.symbol = symbol;
}

function takeSymbol(steps: Walk, symbol: number): boolean {
  const { cursor } = steps.script;
  if (symbol === semicolon) endStatement(steps);
  else if (symbol === open) steps.depth++;
  else if (symbol === close) steps.depth--;
  else if ((symbol === backslash || (symbol === dot && steps.isStart)) && beginsLine(cursor)) {
    skipLine(steps.script);
    return true;
  }
  return false;
}

function endStatement(steps: Walk): void {
  const { script } = steps;
  script.commit();
  script.conditions.reset();
  Object.assign(steps, { verb: '', target: undefined, targetDepth: 0, depth: 0 });
}

const beginsLine = ({ text, from }: Cursor): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, from - 8), from));

/** Commands of clients: `\connect`, `.mode csv`, `PROMPT it's done`. */
function skipLine({ cursor, notes }: Script): void {
  const end = endOfLine(cursor.text, cursor.at, cursor.end);
  notes.prose(cursor.at, end);
  cursor.at = end;
}

/** Functions and blocks in dollar quotes are SQL, or a language much like it; what else they hold is a text. */
function takeBody({ script, word, verb }: Walk): boolean {
  const { cursor, notes, conditions } = script;
  if (cursor.kind !== 'dollar' || (word !== 'as' && word !== 'do' && verb !== 'create')) return false;
  if (script.isBody) return false;
  const inner = scriptWithin(script, cursor.start, cursor.stop);
  conditions.reset();
  walk(inner);
  conditions.reset();
  const { broken } = inner.cursor;
  if (broken) notes.prose(broken.at, cursor.stop);
  return true;
}

type Take = (steps: Walk, word: string) => boolean;

function takeWord(steps: Walk, word: string): boolean {
  return takers.get(word)?.(steps, word) ?? false;
}

/** Each answers whether it read the word, and what belongs to it. */
const takers: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['create', takeVerb],
  ['alter', takeVerb],
  ['drop', takeVerb],
  ['table', takeTable],
  ['copy', takeCopy],
  ['insert', takeInsert],
  ['replace', takeInsert],
  ['upsert', takeInsert],
  ['into', takeInto],
  ['values', takeValues],
  ['value', takeValues],
  ['select', takeSelect],
  ['update', takeUpdate],
  ['from', takeFrom],
  ['go', takeGo],
  ['delimiter', takeClientLine],
  ['prompt', takeClientLine],
  ['rem', takeClientLine],
  ['remark', takeClientLine],
]);

function takeVerb(steps: Walk, word: string): boolean {
  steps.verb = word;
  return false;
}

function takeTable({ script, verb }: Walk): boolean {
  if (verb === 'create') readTable(script);
  else if (verb === 'alter') readAlteration(script);
  else return false;
  return true;
}

function takeCopy({ script, isStart }: Walk): boolean {
  if (isStart) readCopy(script);
  return isStart;
}

/** Between INSERT and the table. */
const modifiers = new Set(
  'ignore low_priority high_priority delayed overwrite or rollback abort fail replace table only'.split(' '),
);
/** Before or behind these words INSERT and UPDATE are no statements, but events: of triggers, rules, grants, keys. */
const beforeUpdate = new Set('before after of or for do key then grant and insert delete'.split(' '));
const behindEvent = new Set(
  (
    'on or of to with privilege set as do function view procedure trigger package materialized type temp temporary rule ' +
    'synonym editionable noneditionable force aggregate language cascade restrict no current_timestamp now'
  ).split(' '),
);

/** What comes may be the name of a table. The cursor stays: what is read twice would be noted twice. */
function meetsName(cursor: Cursor): boolean {
  const probe = ahead(cursor);
  return !behindEvent.has(wordOf(next(probe))) && (probe.kind === 'word' || probe.kind === 'name');
}

function takeInsert(steps: Walk, word: string): boolean {
  const { script } = steps;
  const { cursor, conditions } = script;
  const probe = ahead(cursor);
  if (isSymbol(next(probe), open)) return takeMergeInsert(steps, word);
  if (steps.word === 'or') return false;
  back(probe);
  skipInto(probe);
  if (!meetsName(probe)) return false;
  skipInto(cursor);
  conditions.reset();
  return aim(steps);
}

function skipInto(cursor: Cursor): void {
  skipModifiers(cursor);
  if (wordOf(next(cursor)) !== 'into') back(cursor);
}

function skipModifiers(cursor: Cursor): void {
  while (modifiers.has(wordOf(next(cursor))));
  back(cursor);
}

/** `WHEN NOT MATCHED THEN INSERT (a, b) VALUES …`; elsewhere it is a function. */
function takeMergeInsert(steps: Walk, word: string): boolean {
  const { cursor } = steps.script;
  if (word !== 'insert' || steps.word !== 'then') return false;
  const columns = readList(cursor);
  if (columns) steps.target = { table: steps.target?.table ?? '', columns };
  return true;
}

function takeInto(steps: Walk): boolean {
  const { cursor } = steps.script;
  return meetsName(cursor) && aim(steps);
}

function aim(steps: Walk): boolean {
  const { script } = steps;
  const target = readTarget(script);
  steps.target = target;
  steps.targetDepth = steps.depth;
  script.conditions.reset(target?.table);
  return true;
}

/** Tuples, but for the `VALUES(name)` of ON DUPLICATE KEY UPDATE. */
function takeValues(steps: Walk): boolean {
  const { script, symbol } = steps;
  const isTable = symbol === open;
  if (!isTable && !steps.target && !steps.isStart && steps.word !== 'using' && steps.word !== 'all') return false;
  const named = isTable ? (columnsBefore(script.cursor) ?? columnsBehind(script)) : undefined;
  const target = named ?? steps.target ?? { table: '' };
  if (!isTable) steps.target = undefined;
  readTuples(script, target);
  return true;
}

/** `INSERT … SELECT 'a', 'b'`: its values are put into the columns in their order. */
function takeSelect(steps: Walk): boolean {
  const { script, target, targetDepth, depth } = steps;
  if (!target?.columns || depth > targetDepth + 1) return false;
  script.conditions.reset(target.table);
  const { cursor } = script;
  while (['all', 'distinct'].includes(wordOf(next(cursor))));
  back(cursor);
  script.nextRecord();
  readValues(script, script.notes.columnsOf(target), true);
  return true;
}

function takeUpdate(steps: Walk): boolean {
  const { script, word } = steps;
  const { cursor, conditions } = script;
  const probe = ahead(cursor);
  skipModifiers(probe);
  if (beforeUpdate.has(word) || !meetsName(probe)) return false;
  skipModifiers(cursor);
  const table = readName(cursor);
  if (!steps.isStart) script.nextRecord();
  conditions.reset(table);
  return true;
}

function takeFrom({ script, depth }: Walk): boolean {
  const { cursor, conditions } = script;
  conditions.take(cursor);
  const { kind } = next(cursor);
  back(cursor);
  const table = depth <= 0 && (kind === 'word' || kind === 'name') ? readName(cursor) : undefined;
  if (table !== undefined) conditions.within(table);
  return true;
}

/** SQL Server's end of a batch, on a line of its own. */
function takeGo(steps: Walk): boolean {
  const { cursor } = steps.script;
  if (!beginsLine(cursor) || !/^[ \t]*(?:$|[;\r\n])/.test(cursor.text.slice(cursor.at, cursor.at + 8))) return false;
  endStatement(steps);
  return true;
}

function takeClientLine({ script, isStart }: Walk): boolean {
  if (isStart) skipLine(script);
  return isStart;
}
