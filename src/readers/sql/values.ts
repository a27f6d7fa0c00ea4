import type { Conditions } from './conditions.js';
import { wordOf } from './names.js';
import type { Notes } from './notes.js';
import type { Script } from './script.js';
import type { Place } from './state.js';
import { back, type Cursor, next } from './tokens.js';

const code = (character: string): number => character.charCodeAt(0);
const [open, close, comma, semicolon] = [code('('), code(')'), code(','), code(';')];
const [openList, closeList, doubleQuote] = [code('['), code(']'), code('"')];

/** What ends the values of a SELECT. */
const behindSelect = new Set(
  'from where union except intersect minus limit order group having on returning into go'.split(' '),
);

/**
 * The values of a tuple whose bracket is open, or behind a SELECT.
 * @param columnAt the column of a value by its place
 * @returns whether the list has its end in the text
 */
export function readValues(
  script: Script,
  columnAt: (index: number) => number,
  isSelect = false,
  place = beginning(),
): boolean {
  const { cursor } = script;
  while (next(cursor).kind !== 'end') {
    if (cursor.kind === 'symbol') {
      if (endsWith(cursor, place, isSelect)) return true;
      takeSymbol(script, place);
    } else if (cursor.kind !== 'word') takeLiteral(script, place, columnAt);
    else if (place.depth > 0) takeWord(script, place);
    else if (isSelect && behindSelect.has(wordOf(cursor))) {
      back(cursor);
      return true;
    }
  }
  if (!isSelect) script.state.place = place;
  return isSelect && script.isLast && !cursor.broken;
}

export const beginning = (): Place => ({ index: 0, depth: 0, isNoted: false, listDepth: 0, isQuery: false });

/** A semicolon ends everything, and is left to whoever reads the statement, as is the bracket around a SELECT. */
function endsWith(cursor: Cursor, { depth }: Place, isSelect: boolean): boolean {
  const isOver = cursor.code === semicolon || (depth === 0 && cursor.code === close);
  if (isOver && (isSelect || cursor.code === semicolon)) back(cursor);
  return isOver;
}

function takeSymbol({ cursor, conditions }: Script, place: Place): void {
  if (place.isQuery) conditions.take(cursor);
  switch (cursor.code) {
    case openList:
      if (place.listDepth === 0) place.listDepth = place.depth + 1;
      place.depth++;
      break;
    case open:
      place.depth++;
      break;
    case close:
    case closeList:
      closeBracket(place);
      break;
    case comma:
      if (place.depth > 0) break;
      place.index++;
      place.isNoted = false;
  }
}

function closeBracket(place: Place): void {
  if (place.depth === place.listDepth) place.listDepth = 0;
  if (place.depth > 0) place.depth--;
  if (place.depth === 0) place.isQuery = false;
}

function takeWord({ cursor, conditions }: Script, place: Place): void {
  if (!place.isQuery && wordOf(cursor) === 'select') {
    place.isQuery = true;
    conditions.reset();
  }
  if (place.isQuery) conditions.take(cursor);
}

function takeLiteral({ cursor, notes, conditions }: Script, place: Place, columnAt: (index: number) => number): void {
  const isOwn = !place.isNoted || place.listDepth > 0;
  if (place.isQuery) conditions.take(cursor);
  else if (cursor.kind === 'number') {
    if (place.depth > 0 || place.isNoted) return;
    place.isNoted = true;
    notes.value(cursor, columnAt(place.index));
  } else if (cursor.kind === 'name' && !isQuoted(cursor)) return;
  else if (isOwn) {
    place.isNoted = true;
    notes.value(cursor, columnAt(place.index));
  } else notes.text(cursor);
}

/** No column is a value of a tuple, so that what stands in double quotes is a string. */
const isQuoted = (cursor: Cursor): boolean => cursor.code === doubleQuote;

/** Take a list for what it says about the text behind it, and note nothing. */
export const silentNotes: Notes = {
  columnOf: () => 0,
  columnsOf: () => () => 0,
  value: () => undefined,
  text: () => undefined,
  cell: () => undefined,
  prose: () => undefined,
};

export const silentConditions: Conditions = {
  take: () => undefined,
  reset: () => undefined,
  within: () => undefined,
  expect: () => undefined,
};
