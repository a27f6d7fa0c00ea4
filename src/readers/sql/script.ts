import type { Skim } from '../../model/skim.js';
import type { OutlineWriter } from '../outline.js';
import { type Conditions, createConditions } from './conditions.js';
import { dialectOf } from './dialect.js';
import { createNotes, type Notes } from './notes.js';
import type { Pending, SqlState } from './state.js';
import { type Cursor, createCursor } from './tokens.js';

/** What those who read the statements of a text share. */
export interface Script {
  readonly cursor: Cursor;
  readonly notes: Notes;
  readonly conditions: Conditions;
  readonly state: SqlState;
  /** No more of the text follows: what is open now stays so. */
  readonly isLast: boolean;
  /** A function's body within another script. */
  readonly isBody: boolean;
  /** What comes is another record, of the same statement. */
  readonly nextRecord: () => void;
  /** A tuple, line or statement is read; what comes is another record. */
  readonly commit: (pending?: Pending) => void;
  /** Goes over the tuple that comes next, unless it has to be read. @param target the table and the columns */
  readonly goOver: (target: string) => boolean;
}

/**
 * @param keep called when all that was noted so far is sure to be read no second time
 * @param skim goes over tuples that need not be read
 */
export function createScript(
  text: string,
  writer: OutlineWriter,
  state: SqlState,
  isLast: boolean,
  keep: () => void,
  skim?: Skim,
): Script {
  let record = 0;
  let isUsed = false;
  state.dialect ??= dialectOf(text);
  const { dialect } = state;
  const notes = createNotes(writer, () => {
    isUsed = true;
    return record;
  });
  const nextRecord = (): void => {
    if (isUsed) record++;
    isUsed = false;
    skim?.begin(record, cursor.at);
  };
  const cursor = createCursor(text, dialect, notes.prose);
  return {
    cursor,
    notes,
    conditions: createConditions(notes),
    state,
    isLast,
    isBody: false,
    nextRecord,
    commit: (pending) => {
      state.pending = pending;
      nextRecord();
      state.consumed = cursor.at;
      keep();
    },
    goOver: (target) => {
      const skimmed = skim?.over(target, cursor.end);
      if (!skimmed) return false;
      writer.skip(cursor.at, skimmed.valueEnd, record);
      cursor.at = skimmed.next;
      isUsed = true;
      return true;
    },
  };
}

/** A function's body, which is a script in a string. It is read with the statement around it, or not at all. */
export function scriptWithin(script: Script, start: number, end: number): Script {
  const { cursor, nextRecord } = script;
  return {
    ...script,
    cursor: createCursor(cursor.text, cursor.dialect, cursor.comment, start, end),
    isLast: true,
    isBody: true,
    commit: nextRecord,
    goOver: () => false,
  };
}
