import type { Span } from '../../model/position.js';
import type { Piece } from './piece.js';
import { codePoint, isReadable, sequenceLength } from './utf8.js';

/** A byte and where it is written. */
export interface WrittenByte extends Span {
  readonly byte: number;
}

/** The first letter or sign of Latin-1 beyond ASCII. */
const firstLatin1 = 0xa0;

/**
 * The characters that bytes stand for, one piece each: UTF-8, or Latin-1 where they are none. What is no character that
 * people read stays as it is written.
 */
export function* charactersOf(written: readonly WrittenByte[], name: string): Iterable<Piece> {
  const bytes = written.map(({ byte }) => byte);
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    const code = length > 0 ? codePoint(bytes, at, length) : latin1(bytes[at]);
    const [first, last] = [written[at], written[at + Math.max(length, 1) - 1]];
    if (first && last && isReadable(code)) {
      yield { name, start: first.start, end: last.end, text: String.fromCodePoint(code) };
    }
    at += Math.max(length, 1);
  }
}

const latin1 = (byte = 0): number => (byte >= firstLatin1 ? byte : 0);
