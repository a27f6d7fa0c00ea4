import type { Script } from './script.js';
import { closingQuote } from './strings.js';
import { unclosedQuote } from './tokens.js';
import { readValues } from './values.js';

/** A row that is longer has a picture in it, or what else is kept in databases; it is read as it comes. */
const longest = 65_536;

const dollar = '$'.charCodeAt(0);

/** Whether a row that begins at `row` is so long that nobody waits for its end. */
export const isTearable = (text: string, row: number): boolean => row === 0 && text.length > longest;

/**
 * Ends a part of a text within a row.
 * @returns where the next part begins; 0 where this one cannot end here
 */
export function tear({ cursor, state, notes }: Script): number {
  const { text, broken, code, start, hasEscapes } = cursor;
  const { place, pending } = state;
  if (!place || !pending || !isTearable(text, state.consumed)) return 0;
  if (broken && (broken.problem !== unclosedQuote || code === dollar)) return 0;
  // No escape is cut in two.
  const length = text.length - (broken ? (/[\\'"]{0,8}$/.exec(text.slice(-8))?.[0].length ?? 0) : 0);
  state.torn = { place, ...(broken ? { quote: code, hasEscapes } : {}) };
  if (broken) {
    notes.cell(text, start, length, notes.columnsOf(pending)(place.index), []);
    place.isNoted = true;
  }
  return length;
}

/**
 * The rest of a tuple whose beginning was in the part before.
 * @returns whether it has its end in this one
 */
export function readTorn(script: Script, columnAt: (index: number) => number): boolean {
  const { cursor, state, notes } = script;
  const { torn } = state;
  state.torn = undefined;
  if (!torn) return true;
  const { place, quote, hasEscapes = false } = torn;
  if (quote !== undefined) {
    const closing = closingQuote(cursor.text, 0, cursor.end, quote, hasEscapes ? 'escapes' : 'plain');
    if (closing < 0) {
      Object.assign(cursor, { at: cursor.end, kind: 'end', start: 0, code: quote, hasEscapes });
      cursor.broken = { at: 0, problem: unclosedQuote };
      state.place = place;
      return false;
    }
    notes.cell(cursor.text, 0, closing, columnAt(place.index), []);
    cursor.at = closing + 1;
  }
  return readValues(script, columnAt, false, place);
}
