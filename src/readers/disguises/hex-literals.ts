import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';
import { readableLength } from './utf8.js';

const name = 'hexadecimal';

/** So many bytes tell whether the rest is worth a look. */
const probed = 64;

/**
 * Text in hexadecimal, as databases write bytes: `X'4a616e65'` (SQL:1999, 5.3), `0x4a616e65` (MySQL, SQL Server),
 * `\x4a616e65` (PostgreSQL's bytea, whose backslash COPY doubles). Hashes, keys and colours are no text.
 */
export function* hexLiterals(text: string): Iterable<Piece> {
  const literals = /(?<![\w\\])(?:[xX]'(?=[\da-fA-F]{4})|0[xX](?=[\da-fA-F]{8})|\\{1,2}x(?=[\da-fA-F]{8}))/g;
  for (const { 0: opening, index } of text.matchAll(literals)) {
    const start = index + opening.length;
    const end = digitsEnd(text, start);
    const isQuoted = opening.endsWith("'");
    const isWhole = isQuoted ? text[end] === "'" : !/\w/.test(text.charAt(end));
    if (!isWhole || (end - start) % 2 > 0 || !isText(text, start, end)) continue;
    const pieces = [...charactersOf(bytesOf(text, start, end), name)];
    const [first] = pieces;
    // What marks the digits is no part of what they say.
    if (first && !isQuoted) pieces[0] = { ...first, start: index };
    yield* pieces;
  }
}

function digitsEnd(text: string, start: number): number {
  const digits = /[\da-fA-F]*/y;
  digits.lastIndex = start;
  digits.test(text);
  return digits.lastIndex;
}

function isText(text: string, start: number, end: number): boolean {
  const head = bytesOf(text, start, Math.min(end, start + 2 * probed)).map(({ byte }) => byte);
  // The probe may end within a character.
  return readableLength(head) >= (end - start > 2 * probed ? probed - 3 : head.length);
}

function bytesOf(text: string, from: number, to: number): WrittenByte[] {
  const bytes: WrittenByte[] = [];
  for (let at = from; at < to; at += 2) {
    bytes.push({ start: at, end: at + 2, byte: Number.parseInt(text.slice(at, at + 2), 16) });
  }
  return bytes;
}
