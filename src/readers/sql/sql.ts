import type { Plain, Skim } from '../../model/skim.js';
import type { Format } from '../format.js';
import type { Broken, OutlineWriter } from '../outline.js';
import { holding } from './holding.js';
import { createScript } from './script.js';
import { createSqlState, type SqlState } from './state.js';
import { readStatements } from './statements.js';
import { quoteAmidValue } from './tokens.js';
import { tear } from './torn.js';

const extensions = /\.(?:sql|ddl|dml|psql|pgsql|mysql|tsql|plsql|cql|hql)$/i;
/** Names that say no more than that something was written out. */
const perhaps = /(?:\.(?:dump|bak|backup|txt|out)|\/[^./]+|^[^./]+)$/i;

/** How much is looked at. */
const probed = 16_384;

/** How dumps of the usual tools begin. */
const opening =
  /^\s*(?:(?:--|#)[^\n]{0,200}\n\s*){0,4}?(?:-- (?:PostgreSQL database (?:cluster )?dump|(?:MySQL|MariaDB) dump|phpMyAdmin SQL Dump)|\/\*M?!\d{5}|\/\*{3,} Object:|PRAGMA foreign_keys ?=|BEGIN TRANSACTION;|REM INSERTING into|CREATE TABLE \S+ ?\(|INSERT INTO \S+ (?:\(|VALUES))/i;
const keyword =
  /(?:^|[\s;(])(?:insert|select|create|update|alter|delete|merge|replace|copy|drop|set|use|exec|execute|call|declare|with|values|grant|begin|do|pragma|truncate|upsert|comment)\s/i;

/**
 * Scripts and dumps in SQL (ISO/IEC 9075), as PostgreSQL, MySQL, SQLite, SQL Server and Oracle write it: values stand
 * under the columns that INSERT, COPY, UPDATE and comparisons name, or CREATE TABLE above them; each tuple is a record.
 */
export const sql: Format = {
  name: 'SQL',
  is: (path, text) => {
    if (extensions.test(path)) return keyword.test(text.slice(0, probed));
    return perhaps.test(path) && opening.test(text.slice(0, probed));
  },
  outline: (text, writer) => void outlineSql(text, writer, createSqlState()),
  slices: () => {
    const state = createSqlState();
    return { outline: (text, writer, isLast, skim) => outlineSql(text, writer, state, isLast, skim), plain };
  },
};

/** Strings and numbers of tuples. Words have to be the same, and comments, escapes and blanks around a value are read. */
const plain: Plain = {
  value: /^'(?![\s\0-\x20])[^']*(?<![\s\0-\x20\\])'$|^[(, ]-?\d(?:[\w.+]|-(?!-))*[,)]$/,
  between: /^(?:,?\s*\(|'(?=[,)]))?(?:[, ]|''(?=[,)])|[a-z_]\w*(?=[,)]))*[')]?$/i,
  isFlat: true,
};

/**
 * Notes down a script, or a part of one. The next part begins where this one was understood; nothing behind that is
 * noted.
 * @param state of the part before
 * @param skim goes over what need not be read
 * @returns where the last whole tuple or statement ends
 */
export function outlineSql(text: string, writer: OutlineWriter, state: SqlState, isLast = true, skim?: Skim): number {
  const held = isLast ? { writer, keep: () => undefined } : holding(writer);
  state.consumed = 0;
  state.place = undefined;
  const script = createScript(text, held.writer, state, isLast, held.keep, skim);
  readStatements(script);
  const { cursor, commit } = script;
  for (let tries = 0; cursor.broken && (isLast || isOutOfStep(cursor.broken)); tries++) {
    const { at, problem } = cursor.broken;
    const until = tries < mostTries ? nextStatement(text, at + 1) : text.length;
    held.keep();
    writer.breakOff(at, problem, until < text.length ? until : undefined);
    delete cursor.broken;
    cursor.at = until;
    commit();
    readStatements(script);
  }
  if (isLast || state.consumed > 0) return isLast ? text.length : state.consumed;
  const length = tear(script);
  if (length > 0) held.keep();
  return length;
}

/** How often the thread is taken up again: each time may cost a look at all that follows. */
const mostTries = 20;

/** What more text will not mend. */
const isOutOfStep = ({ problem }: Broken): boolean => problem === quoteAmidValue;

/** Where a line begins that reads like a statement. */
function nextStatement(text: string, from: number): number {
  statement.lastIndex = from;
  return statement.exec(text)?.index ?? text.length;
}

const statement = /^(?:insert|replace|create|copy|update|delete|alter|drop|merge|begin|commit|lock|set|go)[ ;\r\n]/gim;
