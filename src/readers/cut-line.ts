import type { Span } from '../model/position.js';
import { isBase64 } from './disguises/base64-alphabet.js';
import { wholeLines } from './lines.js';

/**
 * So much is read again on either side of a cut within a line, in characters: more than anything that a value is told by
 * stands from it. A multiple of four, for base64 that goes on across the cut.
 */
export const overlap = 1_000;

/** A part of a text, and what is read with it so that nothing is missed at its ends. */
export interface Piece {
  readonly text: string;
  /** What of it is the part: a value that begins there belongs to it, any other to the part before or behind. */
  readonly own: Span;
}

/** Cuts whole lines off the beginning of a text, and of a line that is longer than that a part. */
export interface Pieces {
  readonly next: (text: string, isLast: boolean) => Piece;
  /** The last piece ended within a line. */
  readonly isWithinLine: () => boolean;
}

export function createPieces(): Pieces {
  let before = '';
  return {
    next: (text, isLast) => {
      const length = wholeLines(text, isLast) || wholeValues(withoutLookahead(text));
      const own = text.slice(0, length);
      const isWithin = !isLast && !own.endsWith('\n');
      const piece = before + own + (isWithin ? text.slice(length, length + overlap) : '');
      const start = before.length;
      before = isWithin ? endOf(before + own) : '';
      return { text: piece, own: { start, end: start + length } };
    },
    isWithinLine: () => before !== '',
  };
}

/** What is too short for that is cut at its end. */
const withoutLookahead = (text: string): string => (text.length > 2 * overlap ? text.slice(0, -overlap) : text);

/** The end of the last line, from between two words where there are some. */
function endOf(text: string): string {
  const start = text.lastIndexOf('\n') + 1;
  const from = Math.max(start, text.length - overlap);
  if (from === start) return text.slice(from);
  const space = text.slice(from, from + overlap / 2).search(/\s/);
  return text.slice(from + Math.max(0, space));
}

/** What values on one endless line stand between, the surest first: an end of a line for others, of a record, of a value. */
const dividers = ['\r', '}', '>', ';', ',', ' '];
/** So far from the end one is looked for, in characters. */
const nearEnd = 2_000;

/** How much of a line without an end can be read apart from what follows, so that no value is cut in two. */
function wholeValues(text: string): number {
  const from = Math.max(0, text.length - nearEnd);
  const end = text.slice(from);
  const divider = dividers.find((sign) => end.includes(sign));
  if (divider !== undefined) return from + end.lastIndexOf(divider) + 1;
  // Half of a pair is no character, and base64 is read by fours.
  if (/[\ud800-\udbff]$/.test(end)) return text.length - 1;
  let run = text.length;
  while (run > 0 && isBase64(text.charCodeAt(run - 1))) run--;
  return text.length - ((text.length - run) % 4);
}
