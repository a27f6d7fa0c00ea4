import type { Piece } from './piece.js';

const name = 'escaped apostrophes';

/**
 * An apostrophe within a name, as it is written in single quotes: doubled (SQL-92, 5.3, and YAML), or behind a backslash
 * (MySQL and most languages): `O''Brien`, `D\'Angelo`. Of other words nobody needs to know.
 */
export function* apostrophes(text: string): Iterable<Piece> {
  if (!text.includes("''") && !text.includes("\\'")) return;
  for (const { 0: apostrophe, index } of text.matchAll(/(?:''|\\{1,3}')(?=\p{Upper}\p{Alpha})/gu)) {
    if (letter.test(text.charAt(index - 1))) yield { name, start: index, end: index + apostrophe.length, text: "'" };
  }
}

const letter = /\p{Alpha}/u;
